/** Whom an office by its state, two callings, or a paper's name mean, and who has a message or signs with a stop. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a legislator by a state is nobody who is told to be from another', () => {
  assert.equal(
    speaker(
      'Rep. Tom Berg (R-Va.) and Rep. Lars Lund (R-Utah) wrote on Monday.',
      'It was late.',
      '“We want an answer,” the Utah Republican said.',
    ),
    'Lars Lund',
  );
  assert.notEqual(
    speaker(
      'Rep. Tom Berg (R-Va.) wrote on Monday.',
      'It was late.',
      '“We want an answer,” the Utah Republican said.',
    ),
    'Tom Berg',
  );
});

test('one person by two callings is whoever is the first', () => {
  assert.equal(
    speaker(
      'Sen. Ada Quist of Ohio rowed.',
      '“It is hard,” the Ohio senator and Liberal candidate said on Monday.',
    ),
    'Ada Quist',
  );
  assert.equal(speaker('“We wish them well,” the HRG and CSU said.'), 'the HRG and CSU');
});

test('a paper by its name is nobody’s post, and a letter is by those who wrote it', () => {
  assert.equal(
    speaker('Tom Berg posted a film. He said he was “very happy with all of the boats,” The Post reported.'),
    'The Post',
  );
  assert.equal(
    speaker(
      'While Ada Quist was glad, the groups who wrote to her on Monday say it is late.',
      '“We want no more of this than you do,” the letter says.',
    ),
    'the groups',
  );
});

test('a message is that of whoever has it, and not of whom it is for', () => {
  assert.equal(speaker('Ada Quist had a message for Tom Berg: “Go home to your boats.”'), 'Ada Quist');
  assert.equal(speaker('A note from Tom Berg: “Go home to your boats.”'), 'Tom Berg');
  assert.notEqual(
    speaker('A rally by some of the town on Monday had one message: “Save the quay now.”'),
    'one message',
  );
});

test('a name with a colon after a dash or after words in marks begins the next words', () => {
  assert.deepEqual(
    quoted(
      'Ada Quist: “Our aim is to mend every boat of the yard.” Tom Berg: “Our aim is to sink each of them.”',
    ).map(([, name]) => name),
    ['Ada Quist', 'Tom Berg'],
  );
  assert.equal(
    speaker('A SHORT HISTORY OF THE BOATS OF THE YARD - Tom Berg: “They were all built by hand in winter.”'),
    'Tom Berg',
  );
});

test('words that “and” joins to the next have the same speaker', () => {
  assert.deepEqual(
    quoted(
      'Oars are “the first cause of all harm” and “the ruin of the young,” Ada Quist said on Monday.',
    ).map(([, name]) => name),
    ['Ada Quist', 'Ada Quist'],
  );
});

test('a dash signs though a stop ends its line, and dashes around words do not sign', () => {
  assert.equal(
    speaker(
      '“I went to the quay long before the storm.”',
      '— Ada Quist.',
      'She has since rowed home by way of the islands.',
    ),
    'Ada Quist',
  );
  assert.equal(
    speaker(
      '“I went to the quay long before the storm.”',
      '— A sailor herself —',
      'She has since rowed home by way of the islands.',
    ),
    null,
  );
});

test('what cannot speak leaves words to whoever says all of the sentence', () => {
  assert.equal(
    speaker(
      'The loss of the treaty signals “the beginning of the end” for the port, said Tom Berg, a rower.',
    ),
    'Tom Berg',
  );
});

test('an apposition may hold a state’s stop, and a paper its course', () => {
  assert.equal(
    speaker(
      '“I do not think it was true,” Ada Quist, 67, a retired rower in Allentown, Pa., said on Monday.',
    ),
    'Ada Quist',
  );
  assert.equal(speaker('“The claim is a guess and no more,” the order released Friday said.'), 'the order');
});

test('whoever is known only by a name is called by it; the chief of a sentence that goes on is another', () => {
  assert.equal(
    speaker('“There was no such order,” said the watch chief known as Bob, who was there.'),
    'Bob',
  );
  assert.notEqual(
    speaker(
      'It is likelier than that of the watch chief, Tom Berg said on Monday.',
      'It rained.',
      '“There was no such order,” the watch chief said.',
    ),
    'Tom Berg',
  );
});
