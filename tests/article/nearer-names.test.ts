/** Whose words are in marks where a nearer name, or another clause's verb, is not whose they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('what follows the words with a participle, or as the object of a verb, does not say them', () => {
  assert.equal(
    speaker('Ada Quist called Tom Berg “far too soft,” a nod to the crew acknowledging that he gave way.'),
    'Ada Quist',
  );
  assert.equal(
    speaker('Ada Quist summed up Tom Berg as “hopeless,” denounced his record and left the quay.'),
    'Ada Quist',
  );
  assert.equal(
    speaker('“We are not going home,” the harbour clerk was quoted as saying.'),
    'the harbour clerk',
  );
  assert.equal(
    speaker('Ada Quist came home. “It is far too late,” recalled her brother Lars Lund.'),
    'Lars Lund',
  );
});

test('a name after a verb of saying that goes on with a verb of its own is what is told', () => {
  assert.equal(
    speaker(
      'Ada Quist, whose yard uses old oak to mend boats, said Tom Berg was made for the sea: “He floats.”',
    ),
    'Ada Quist',
  );
  assert.equal(speaker('“The sea is not for him,” said Tom Berg.'), 'Tom Berg');
  assert.equal(speaker('The clerk said Tom Berg “clearly” needed a boat.'), 'The clerk');
});

test('a clause that tells what happened meanwhile has the words of nobody', () => {
  assert.equal(
    speaker(
      'When Tom Berg suggested that the port would sue, Ada Quist hit back at once: “Let them sue us here.”',
    ),
    'Ada Quist',
  );
  assert.equal(
    quoted('When a man shouted, “Wait,” Tom Berg joked, “You may wait for ever.”').at(-1)?.[1],
    'Tom Berg',
  );
  assert.notEqual(
    quoted('When a man shouted, “Wait,” Tom Berg joked, “You may wait for ever.”').at(-2)?.[1],
    'Tom Berg',
  );
  assert.equal(speaker('When it was over, Tom Berg said of the day: “We have lost a boat.”'), 'Tom Berg');
  assert.equal(
    speaker(
      'Ada Quist calls the man, whom she has long known, “the best of all rowers,” while Tom Berg refers to him as a clerk.',
    ),
    'Ada Quist',
  );
});

test('the town and state that a sentence opens with, and a share of those who were asked, say nothing', () => {
  assert.equal(
    speaker(
      'At a fair in Ames, Iowa, on Sunday, Ada Quist spoke of boats, saying the port should be “first of all”.',
    ),
    'Ada Quist',
  );
  assert.equal(
    speaker(
      'Tom Berg was cheerful after a woman in Worcester, Ohio, told him that his boat was “far too old”.',
    ),
    'a woman in Worcester',
  );
  assert.equal(
    speaker(
      'They were asked how likely Ada Quist was to win, to which 21 percent said “not very likely at all”.',
    ),
    null,
  );
});

test('what somebody does is not by whom a thing is done', () => {
  assert.equal(
    speaker(
      'Ada Quist, however, answered by hitting Tom Berg for his plan to “turn the quay into a car park”.',
    ),
    'Ada Quist',
  );
  assert.equal(
    speaker('The plan was described by acting mayor Tom Berg as “a farce from bow to stern”.'),
    'Tom Berg',
  );
  assert.equal(
    speaker(
      'Ada Quist said the “ugliness of his words, so far unprompted,” by Tom Berg last week stood out.',
    ),
    'Ada Quist',
  );
});

test('what was said of somebody by others in a clause without a verb is not said by them', () => {
  assert.notEqual(
    speaker('The clerk labelled “a leader who has faced many storms” goes on to lead the field.'),
    'The clerk',
  );
  assert.equal(
    speaker('The clerk labelled Tom Berg “a leader who has faced many storms” on Monday.'),
    'The clerk',
  );
});

test('numbers and owners tell that a word is a noun and no verb', () => {
  assert.equal(
    speaker(
      'Late last month, the company wrote a letter to its head, Tom Berg, calling the two lengthy reports “untrue”.',
    ),
    'the company',
  );
  assert.equal(
    speaker('Ada Quist came home.', 'In SB 478, she predicts that the boat is “older than the quay itself”.'),
    'Ada Quist',
  );
});

test('a name after the words for a paper that it is called by is no speaker', () => {
  assert.equal(
    speaker(
      'Ada Quist, the editor of the port’s newspaper, Harbour Board, said every boat was “a home and a grave”.',
    ),
    'Ada Quist',
  );
});

test('with somebody yelling, whatever the adverb, the words are that one’s', () => {
  assert.equal(
    speaker(
      'On Saturday, some of the crew kicked a man, with Tom Berg reportedly yelling: “Get him off the quay!”',
    ),
    'Tom Berg',
  );
});

test('an unknown name and its verb open a sentence, and the next name is the object', () => {
  assert.notEqual(
    speaker(
      'Okonjo went after Tom Berg on Monday over his refusal to pay, calling it “a shame for the whole port”.',
    ),
    'Tom Berg',
  );
});
