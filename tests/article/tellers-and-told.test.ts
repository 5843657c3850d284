/** Who speaks, and who is only told of: in the sentence, in the paragraph, and in the one before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a relative clause that has ended, or whose object begins it, has no say in the sentence', () => {
  assert.equal(
    speaker(
      '“We are building something,” said Jens Holm, the director.',
      'He said the music by Ellen Kerrigan, who wrote tunes for “Seal Song” and “Caroline, or Tide,” has “soul in it.”',
    ),
    'Jens Holm',
  );
  assert.equal(speaker('Ellen Kerrigan, who wrote the tunes, said it was “a fine boat.”'), 'Ellen Kerrigan');
  assert.notEqual(
    speaker(
      'Rope & Oar, the firm that represents Rolf Kerrigan, issued a statement criticizing Holm for not interviewing “one person who has known him”.',
    ),
    'Rolf Kerrigan',
  );
  assert.equal(
    speaker(
      'As a result, Mr. Holm said, many of the voters whom Mr. Kerrigan might have appealed to now see him “as the kind of man who was the problem.”',
    ),
    'Holm',
  );
});

test('names in a list, and a place or a body that tells of what sort somebody is, do not speak', () => {
  assert.deepEqual(
    quoted(
      'Rolf Kerrigan came to the quay.',
      'In his speech, Mr. Kerrigan invoked Darwin, Robert Frost, Gandhi, the poet Antonio Machado and the playwright Henrik Ibsen. He wrote it himself, he said, “with the help of nobody.”',
    ),
    [['with the help of nobody.', 'Rolf Kerrigan']],
  );
  assert.equal(
    speaker(
      'Former US secretary of transportation Rolf Kerrigan contends that it is the “next step of safety.”',
    ),
    'Rolf Kerrigan',
  );
  assert.equal(
    speaker('The Harbour Safety Authority (HSA) chief stressed that he was “worried about the quay.”'),
    'The Harbour Safety Authority (HSA) chief',
  );
  assert.equal(
    speaker(
      'Rolf Kerrigan called on them.',
      '“It is time for gestures, including a pause,” in the occupied West Bank, Kerrigan said.',
    ),
    'Rolf Kerrigan',
  );
});

test('somebody told him after another had come: the clause after “after” has a subject of its own', () => {
  assert.equal(
    speaker(
      'Karl Lindqvist said the money came after Rolf Kerrigan told him the then mayor was in “desperate shape and needed it.”',
    ),
    'Rolf Kerrigan',
  );
  assert.equal(
    speaker('It was named after Ellen Kerrigan, who said it was “an honour to be asked.”'),
    'Ellen Kerrigan',
  );
});

test('whoever is quoted as saying something speaks, and whoever wrote what a paper reported', () => {
  assert.equal(
    speaker('A military official had quoted the harbour master as saying: “I am coming at you.”'),
    'the harbour master',
  );
  assert.equal(
    speaker(
      'Rolf Kerrigan insisted that little could be done, the Harbour Times reported: “All you can do is pay me,” the quay clerk wrote.',
    ),
    'the quay clerk',
  );
});

test('someone, whoever it is, is not whoever spoke before', () => {
  assert.equal(
    speaker(
      'Rolf Kerrigan says “What you want is rope that does not rot.” Many agree. On this board, someone says “I would try the oars first.”',
    ),
    null,
  );
});

test('a message that is only compared to somebody is in nobody’s words', () => {
  assert.equal(
    speaker(
      'Rolf Kerrigan is the quay’s equivalent of the advice to newcomers of: “You go out as a deckhand.”',
    ),
    null,
  );
});

test('a “she” who speaks is sooner whoever tells something than of whom it is told', () => {
  assert.equal(
    speaker(
      'Those who came were Ellen Kerrigan and Ida Holm.',
      'Kerrigan said Ms Holm had always kept the quay. She said, as before, the board had named three. “It is clear,” she said.',
    ),
    'Ellen Kerrigan',
  );
  assert.equal(
    speaker('Rolf Kerrigan, the judge, asked Jens Lindqvist if it was his boat.', '“Yes,” he said.'),
    'Jens Lindqvist',
  );
  assert.notEqual(
    speaker('The Rowers Party leader said Jens Lindqvist filed it late. “This is wrong,” he said.'),
    'Jens Lindqvist',
  );
  assert.equal(
    speaker(
      'Jens Lindqvist told the board that Rolf Kerrigan had told him the quay was in “desperate shape”.',
      'He told them he paid because “the cash was there,” and left.',
    ),
    'Jens Lindqvist',
  );
});

test('of whom the clause tells that quoted words go on with may be “she” after them', () => {
  assert.equal(
    speaker('While Ellen Kerrigan is glad to rest, “it was a fine boat,” she says.'),
    'Ellen Kerrigan',
  );
});

test('whoever spoke by another word goes on in the sentence', () => {
  assert.equal(
    speaker(
      'He was sentenced by Justice Jens Holm.',
      'Rolf Kerrigan was a rugged rower. He also coached the team.',
      'Although the judge called the man an “exemplary citizen” who has shown remorse, he said the “serious crime” demanded it.',
    ),
    'Jens Holm',
  );
});

test('a former office is that of whoever held it, and he goes on', () => {
  assert.deepEqual(
    quoted(
      'Jens Holm, the skipper’s former butler, insisted that she had no plans to marry Mr Kerrigan.',
      'The former butler, who claims to have been close to her, said that had such a “momentous” event been planned Mr Kerrigan would have told him.',
      '“It was a ring, no more,” he told the court.',
    ).map(([, name]) => name),
    ['Jens Holm', 'Jens Holm'],
  );
});

test('whoever’s something the text has gone on about may be “he” as well', () => {
  const lead = 'Rolf Kerrigan was unable for years to row.';
  assert.equal(
    speaker(
      'Jens Holm wrote a book.',
      `${lead} Each of Mr. Holm’s families faced the same.`,
      'For many, he said, the quay was “an occasion for growth that few imagined.”',
    ),
    null,
  );
  assert.equal(
    speaker(
      `${lead} Mr. Holm’s brother met him.`,
      'For many, he said, it was “an occasion for growth that few imagined.”',
    ),
    'Rolf Kerrigan',
  );
});

test('who is spoken of by a style in the words has not said them', () => {
  assert.equal(
    speaker(
      'This contradicts statements by Rolf Kerrigan, who said he never raised it.',
      '“It was a shock for me when Mr Kerrigan said so on television.”',
    ),
    null,
  );
  assert.equal(
    speaker('Rolf Kerrigan said that he was late.', '“It was a shock for me when the mayor said so.”'),
    'Rolf Kerrigan',
  );
});

test('a surname after two of a family is open, until one of them is named again', () => {
  assert.equal(
    speaker(
      'Alexander Kerrigan, 24, was on the boat. Kerrigan held the rope.',
      'Kerrigan’s father Tom Kerrigan is also sad, but said that his son is with him.',
      '“I am hollow,” Kerrigan told reporters.',
    ),
    null,
  );
  const races = ['Ellen Kerrigan was to row on Monday.', 'Her sister Sara started off with a win.'];
  assert.equal(speaker(...races, '“It feels good,” Kerrigan said.'), null);
  assert.equal(
    speaker(...races, 'Kerrigan lost her own race.', '“It feels bad,” Kerrigan said.'),
    'Ellen Kerrigan',
  );
});

test('quoted words bring up nobody, and a product is no fuller name of its maker', () => {
  assert.equal(
    speaker('Papers ran it. “A feel good story has come of it,” the HuffPo story read.'),
    'the HuffPo story',
  );
  assert.equal(
    speaker(
      'Quillon revealed the map on Monday. It is a map that Quillon claims “provides the best view of it all”. The first to have it is Quillon City Lens, which was made for phones.',
    ),
    'Quillon',
  );
});
