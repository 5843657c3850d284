/** Who goes on from a sentence that told what they said, or that told of them alone; and tags that only some verbs have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('whoever told the paragraph before is the “she” of the next, though others were told of', () => {
  const told =
    'Rosa Lindqvist, whose sister Ellen Kerrigan was robbed by Tom Berg, told Ida Wace of Coast Radio that the fine was low.';
  assert.equal(speaker(told, '“Nobody looked into Tom Berg’s boats,” she said.'), 'Rosa Lindqvist');
  assert.equal(
    speaker(
      'While making clear that the crew fears no Kerrigan, Rolf Lindqvist says that Kerrigan is not at Wace’s level.',
      '“That is like saying that Thripp is no Berg,” he said.',
    ),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker('Rosa Lindqvist asked Ida Wace why Ellen Kerrigan had gone.', '“She was asleep,” she said.'),
    'Ida Wace',
  );
  assert.equal(
    speaker('Rosa Lindqvist won.', 'Her coach told the crew that it was late.', '“I was lucky,” she said.'),
    null,
  );
});

test('a name set off by dashes is a subject, and the place that a report comes from is no part of its sentence', () => {
  assert.equal(
    speaker(
      'Rolf Lindqvist - shown by a count to be far behind Tom Berg - accused the chief clerk of fraud.',
      '“You are telling lies,” he shouted, pointing at the chief clerk.',
    ),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker('EASTPORT - Lawyers for Mayor Tom Berg are accusing a rower of “stealing his good looks”.'),
    'Lawyers for Mayor Tom Berg',
  );
});

test('a “he” that opens the sentence before leads back to whoever opened the one before that', () => {
  assert.equal(
    speaker(
      'Rolf Lindqvist saw that Berg was ahead and wanted to row with him. Then he broke an oar at the pier.',
      '“I settled down after that,” he said, laughing.',
    ),
    'Rolf Lindqvist',
  );
});

test('who adds something, and several who warn of something, go on under what they were called', () => {
  assert.deepEqual(
    quoted(
      'Mayor Tom Berg’s spokesman also condemned the film.',
      '“We do not speak of such things,” he added.',
    ).at(-1)?.[1],
    'Mayor Tom Berg’s spokesman',
  );
  assert.equal(
    speaker(
      'The kidnappers say the board should “take all its boats from the whole of the coast”.',
      'They warn that, if it does not, “this man will be put on a boat to nowhere”.',
    ),
    'The kidnappers',
  );
  assert.equal(
    speaker('A Northhaven coastguard said nobody knew why. He said: “We have no idea at all.”'),
    'A Northhaven coastguard',
  );
});

test('in a text in which one alone speaks, an “I” after a sentence about that one is theirs', () => {
  const spoken = ['“I was glad,” Rolf Lindqvist said. “I like it.”', '“I was at sea,” Lindqvist said.'];
  assert.equal(
    speaker(...spoken, 'Lindqvist, a native of Eastport, grew up on boats. “I rowed all through school.”'),
    'Rolf Lindqvist',
  );
  assert.equal(speaker(...spoken, 'Lindqvist met Tom Berg in May. “I knew him well by then.”'), null);
});

test('a body with its initials beside it is a body, “the group” and “it” in what it goes on to say', () => {
  const told =
    'The Movement for the Freedom of the Coast (MFC) said it stood behind those who had sunk the boats.';
  const body = 'Movement for the Freedom of the Coast';
  assert.equal(speaker(told, '“We will help them again at will,” the group said.'), body);
  assert.equal(speaker(told, '“We will help them again at will,” it said.'), body);
});

test('“it” is not who spoke in the paragraph before, where another has been asked since', () => {
  const words = 'Quayware has an answer. “We did not place this notice at all,” Quayware said.';
  assert.equal(
    speaker(
      words,
      'We put this to Fortress and were told that it stands by it. “Our work was right,” it said.',
    ),
    null,
  );
});

test('some verbs take a particle before whoever says it, and some are of saying only in their pasts', () => {
  assert.equal(
    speaker('“Maybe an oar,” chimed in Rolf Lindqvist, who came to the quay in the rain.'),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker('The mate Rolf Lindqvist turned to the cook and wondered, “Are you sure that this is it?”'),
    'Rolf Lindqvist',
  );
  assert.equal(speaker('Residents objected to the plan for “a floating hotel by the quay”.'), null);
  assert.equal(speaker('Rolf Lindqvist rejoined “The Strollers of the Harbour” in 1999.'), undefined);
  assert.equal(speaker('Rolf Lindqvist was questioned by the police about “the boat of his uncle”.'), null);
  assert.equal(
    speaker('Rolf Lindqvist put “very great pressure” on the board, the clerk said.'),
    'the clerk',
  );
});

test('whoever is quoted as saying it says it, and so does whom an opening clause is told of', () => {
  assert.equal(
    speaker('The radio quoted an unnamed source in the port as saying that “no such order was sent”.'),
    'an unnamed source in the port',
  );
  assert.equal(
    quoted(
      'Saying that “the sea is out of order” and that “the coast is frayed,” Mr. Berg sat down.',
    )[0]?.[1],
    'Tom Berg',
  );
});

test('who was something once is the one who was told of alone right before', () => {
  const words = '“There is always talk,” the former Northgate and Harbour City rower said.';
  assert.equal(speaker('Rolf Lindqvist is spoken of, but he has had no call.', words), 'Rolf Lindqvist');
  assert.notEqual(speaker('Rolf Lindqvist met Dan Kerrigan on the quay.', words), 'Rolf Lindqvist');
});

test('an Arabic article is a part of the name and may be left out of it', () => {
  const told = 'The minister Hussain al-Masrani said that the boat was to blame.';
  assert.equal(speaker(told, '“This is what sank it,” al-Masrani said.'), 'Hussain al-Masrani');
  assert.equal(speaker(told, 'Al-Masrani said: “This is what sank it.”'), 'Hussain al-Masrani');
  assert.equal(speaker(told, '“This is what sank it,” Masrani said.'), 'Hussain al-Masrani');
});

test('“who had never met him” denies nothing of what is told, and a name is the whole of it', () => {
  const met = 'Rolf Lindqvist, who had never met Berg, said he was glad of it.';
  assert.equal(
    quoted(met, '“We spoke of the boat and of the crew. My wish is to row.”')[0]?.[1],
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker('The Tarn Field Hotel, which calls itself a “quiet place for everybody to rest”, has closed.'),
    'The Tarn Field Hotel',
  );
  assert.equal(
    speaker(
      '“It was late,” a former BBC chief wrote once.',
      'They asked a television man.',
      '“It is a good try,” the TV chief told us.',
    ),
    'the TV chief',
  );
});

test('what is told of somebody nameless, or of those named since, makes nobody else the one who goes on', () => {
  const cases: [told: string[], who: string | null][] = [
    [
      [
        '“The crew was great,” said coach Rolf Hale.',
        'Tom Garner won the race and was “over the moon,” he said.',
      ],
      'Tom Garner',
    ],
    [['Tom Garner was jailed on Friday.', '“He fooled all of us,” the former wife said.'], 'the former wife'],
    [['Prosecutors said Rosa Salo had struck the guard.', '“I never touched him,” she said.'], null],
    [
      ['“She is a fine sailor,” a judge said. Rosa Brandt won the cup.', '“I am so proud,” she said.'],
      'Rosa Brandt',
    ],
    [
      [
        '“We are searching the shore,” police said.',
        'Neighbours gathered by the quay. “We heard a bang,” they said.',
      ],
      null,
    ],
    [['Tom Hale was sent a message that called him “a rat of the quay”.'], 'a message'],
    [['MPs questioned Rosa Brook about “failures at every level” of the board.'], null],
  ];
  for (const [told, who] of cases) assert.equal(quoted(...told).at(-1)?.[1] ?? null, who, told.join(' '));
});
