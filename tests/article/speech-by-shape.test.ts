/** Who speaks where no verb of saying tells it, or another's verb stands nearer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

const met = 'Ada Quist and Tom Berg met Rosa Lindqvist, who runs the quay, in the hall.';

test('words that end in a comma within their marks are said by whoever does something right after them', () => {
  assert.equal(speaker(met, '“Leave my boat out of it,” Quist shot back.'), 'Ada Quist');
  assert.equal(speaker(met, '“He cannot lead this crew,” Berg charged on Monday.'), 'Tom Berg');
  assert.equal(
    speaker(met, '“You have lost it,” she fired back, as Tom Berg laughed.', '“No,” Quist hit back.'),
    'Ada Quist',
  );
  assert.deepEqual(quoted(met, '“No,” Berg deadpanned, “I have not lost it.”'), [
    ['No,', 'Tom Berg'],
    ['I have not lost it.', 'Tom Berg'],
  ]);
});

test('a clause in marks is said by whoever hits back with it', () => {
  assert.equal(speaker(met, 'Quist hit back, “That is a lie.”'), 'Ada Quist');
  assert.equal(speaker(met, 'When Tom Berg smiled, Quist charged “you’re just scum.”'), 'Ada Quist');
  assert.equal(speaker(met, 'And Quist spotlighted that the board “put us in debt”.'), 'Ada Quist');
});

test('a title, a badge and a price are said by nobody who has to do with them', () => {
  for (const sentence of [
    'After the hymn “The Sea and the Quay,” Quist walked out.',
    '“Harbour Nights,” Quist directed by moonlight a film of boats.',
    'Berg wore “I voted”.',
    'Berg played “It Happened One Night.”',
    'Quist opened, “Late Nights at the Quay” closed.',
    'The quay charged “a small fortune” for it.',
  ])
    assert.ok(!speaker(met, sentence), sentence);
});

test('what somebody hears, receives, makes or plays in is not what they say', () => {
  for (const sentence of [
    '“You are sacked,” Berg heard on Monday.',
    '“Thank you,” Quist received in the post.',
    'Quist heard back, “We are full.”',
    '“My boat and I,” Quist directed in 2011.',
    '“The Slow Boat,” Quist retired in 2012.',
    '“Go home,” taunts Berg heard all night, were loud.',
  ])
    assert.ok(!speaker(met, sentence), sentence);
});

test('whoever scolds somebody does so in the words in marks', () => {
  assert.equal(
    speaker(
      met,
      'Quist pushed back when Berg proclaimed that he was late. She admonished him for trying to “act like a captain”.',
    ),
    'Ada Quist',
  );
  assert.equal(speaker(met, 'Quist scolded Berg for being “a burden on us all”.'), 'Ada Quist');
  assert.ok(!speaker(met, 'Berg faced crude taunts of “go home, all of you”.'));
});

test('what somebody is judged for having called another is in the words of the one who is judged', () => {
  assert.equal(
    speaker(met, 'Berg praised Quist for calling Lindqvist “a mutineer” in the hall.'),
    'Ada Quist',
  );
  assert.equal(speaker(met, 'Berg falsely accused Quist of calling him “an old fool”.'), null);
  for (const judged of [
    'was fined £200 for calling the skipper “a thief of the sea”.',
    'was sacked last week for calling it “a disgrace to us all”.',
    'was widely mocked online for calling it “a disgrace to us all”.',
    'was given a suspended sentence for calling it “a disgrace to us all”.',
    'faces a fine of £200 for calling it “a disgrace to us all”.',
  ])
    assert.equal(speaker(`Ada Quist ${judged}`), 'Ada Quist', judged);
  assert.equal(
    speaker(met, 'Berg thanked Quist, his old rival, for calling it “a disgrace to us all”.'),
    'Ada Quist',
  );
  assert.equal(speaker(met, 'Quist was praised by Berg for calling it “a disgrace to us all”.'), 'Ada Quist');
  assert.equal(speaker(met, 'Quist apologised to Berg for calling it “a disgrace to us all”.'), 'Ada Quist');
  assert.equal(speaker(met, 'Berg accused him of calling it “a disgrace to us all”.'), null);
  assert.equal(speaker(met, 'Quist accused Berg of arguing “the poor should pay for it all”.'), 'Ada Quist');
});

test('whoever “added” between commas tells the sentence, and is the “he” after it', () => {
  const after = '“I am sick of losing,” he said.';
  assert.equal(
    speaker(met, `And, Berg added, Rolf Kerrigan promised that all would win. ${after}`),
    'Tom Berg',
  );
  assert.equal(
    speaker(met, `The plan, Berg said, had failed when Rolf Kerrigan promised it would not. ${after}`),
    'Tom Berg',
  );
});

test('a letter asks in the words of whoever sent it', () => {
  assert.equal(
    speaker(met, 'Quist wrote a letter to Berg asking him to “stop the boats at once”.'),
    'Ada Quist',
  );
  assert.equal(
    speaker(met, 'Quist received a letter from Berg asking her to “stop the boats at once”.'),
    'Tom Berg',
  );
  assert.equal(speaker(met, 'Quist published the emails Berg sent her saying “we will go”.'), 'Tom Berg');
  assert.equal(
    speaker(
      'Committee members Ada Quist, D-Del., and Tom Berg, R-Fla., sent a letter to the ambassador urging her to “halt the dredging”.',
    ),
    'Ada Quist and Tom Berg',
  );
});

test('a letter is in the words of those who signed it, and of no place that somebody stands for', () => {
  const says = '“It threatens our coast,” says the letter';
  assert.equal(
    speaker(`${says}, signed by Sens. Ada Quist (D-Md.), Rosa Lindqvist (D-Md.) and Tom Berg (D-Va.).`),
    'Ada Quist, Rosa Lindqvist and Tom Berg',
  );
  assert.equal(speaker(`${says}, signed by Tom Berg and 30 others.`), 'Tom Berg and 30 others');
  assert.equal(speaker(`${says}, signed by Tom Berg and seen by Ada Quist.`), 'Tom Berg');
  const sent = 'Senators representing Maryland and Virginia sent a letter to the president on Monday';
  assert.equal(speaker(`${sent}.`, `${says}.`), 'the letter');
  assert.equal(speaker(`${sent} warning that he should “think again about it”.`), 'Senators');
});

test('those who speak together may each have before their names what they are', () => {
  const said = 'said it was “a gift to us all”';
  assert.equal(
    speaker(`Ayr council leader Ada Quist and Pell council leader Tom Berg ${said}.`),
    'Ada Quist and Tom Berg',
  );
  assert.equal(
    speaker(`Rolf Kerrigan told council leader Ada Quist and board leader Tom Berg ${said}.`),
    'Tom Berg',
  );
  assert.equal(speaker(`Ada Quist waited and board leader Tom Berg ${said}.`), 'Tom Berg');
});

test('who first reported a statement is not who makes it, and calls for something are not what is called', () => {
  assert.equal(
    speaker(met, 'Berg said in a statement, first reported by Coast Radio: “I joined to make a change.”'),
    'Tom Berg',
  );
  assert.equal(
    speaker(
      met,
      'Berg said Rosa Lindqvist had failed to listen to calls for a truce and therefore “we ask her to consider it”.',
    ),
    'Tom Berg',
  );
});

test('the words for a speaker end where it is told by what means they speak, or which of them it is', () => {
  assert.equal(
    speaker('The coastal government through its embassy on June 21 said, “We have no part in it.”'),
    'The coastal government',
  );
  assert.equal(
    speaker('A study the city ordered from Hale & Co found the hull had “reached the end of its life”.'),
    'A study',
  );
  assert.equal(
    speaker('A report the board ordered found that the hull was “at the end of its life”.'),
    'A report',
  );
  assert.equal(
    speaker('The head of the board found that the hull was “at the end of its life”.'),
    'The head of the board',
  );
  assert.ok(!speaker('Divers found the man who had “no name and no boat”.'));
});
