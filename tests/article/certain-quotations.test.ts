/** Words in marks of which what stands beside them tells for certain: that somebody said them, or that they are a name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './read.ts';

const words = (text: string) => quoted(text).map(([one]) => one);

test('what is cried out is a quotation, one word or many; what a chorus sings has a title', () => {
  assert.deepEqual(words('To cries of “shame”, the chair closed the meeting.'), ['shame']);
  assert.deepEqual(words('A porter ran along the quay shouting “Fire!” and the hall emptied.'), ['Fire!']);
  assert.deepEqual(words('The evening ended with a chorus of “Abide With Me” on the pier.'), []);
});

test('whoever is named beside a cry has not cried', () => {
  assert.deepEqual(
    quoted('Rosa Lindqvist told the hall that the boat was sold, to cries of “Shame!” from the back.'),
    [['Shame!', null]],
  );
});

test('a sentence after a comma or a colon, told with a verb of one time, is a quotation in a story too', () => {
  assert.deepEqual(words('I asked for work. He asked me, in a flat voice: “When?” I told him.'), ['When?']);
  assert.deepEqual(words('“Wow,” he whispers.'), ['Wow,']);
  assert.deepEqual(words('My grandmother used to say, “Never argue with the tide.” I never did.'), [
    'Never argue with the tide.',
  ]);
  assert.deepEqual(words('If you are asked, I would say “It is not for me to tell” and go home.'), []);
});

test('words on a banner, a shirt or a sticker are quotations, each of several', () => {
  assert.deepEqual(words('A banner reading “Boats Up” hung behind the gate.'), ['Boats Up']);
  assert.deepEqual(
    words('They sold stickers reading “The Boat Stops Here” and “Sink the Fares,” for a crown.'),
    ['The Boat Stops Here', 'Sink the Fares,'],
  );
  assert.deepEqual(words('One carried a sheet painted with the words “OUR BAY IS NOT YOUR BIN.”'), [
    'OUR BAY IS NOT YOUR BIN.',
  ]);
});

test('who labels somebody with one word, or is told to have called something so, has said it', () => {
  assert.deepEqual(words('Rosa Lindqvist called Haverstock “heartless” before she left.'), ['heartless']);
  assert.deepEqual(words('It came with what the institution called an “outrageous” illegal feast.'), [
    'outrageous',
  ]);
  assert.deepEqual(words('Sellers have called in to report “emergency” leaks.'), []);
});

test('a quality told in a clause that reports is in the words of whoever reports', () => {
  assert.deepEqual(
    words(
      'Its authors warned, however, that the gains would remain “fragile and reversible” without a road.',
    ),
    ['fragile and reversible'],
  );
});

test('a sentence in brackets answers; a word in brackets explains', () => {
  assert.deepEqual(
    words('Rosa Lindqvist was asked why the boat had sunk (“It was outside our remit to find out”).'),
    ['It was outside our remit to find out'],
  );
  assert.deepEqual(words('They keep the old net (“the drag”) in a shed.'), []);
});

test('so-called things, headings, examples of terms and titles are no quotations beside a verb of saying', () => {
  for (const text of [
    'It is late, Rosa Lindqvist said, adding that the so-called “net gang” was behind it.',
    'Rosa Lindqvist said it was an arrangement known in the trade as “mutual help”.',
    'In a note to clients headed “Soggy bottom”, Rosa Lindqvist wrote that the fleet was old.',
    'Rosa Lindqvist said that the editors used terms like “ratio,” “margin” and “turnout” when they wrote of it.',
    'The fleet would shrink, and Rosa Lindqvist said the “builder channel,” industry shorthand for it, was slow.',
    'The man was stopped a day after watching “The Low Tide Rises,” the police said on Monday.',
    'The owners, who call themselves “water keepers”, said on Monday that they would stay.',
  ])
    assert.deepEqual(words(text), [], text);
});

test('a closing mark that is lost before who speaks is told ends the words there', () => {
  assert.deepEqual(
    words("\"We have a kind of 'haves' and 'have-nots', Lindqvist says. \"You sail or you sink.\""),
    ["We have a kind of 'haves' and 'have-nots',", 'You sail or you sink.'],
  );
  assert.deepEqual(
    words('"It must end everywhere. He said that "the bay must be part of the bargain, and soon."'),
    ['It must end everywhere.', 'the bay must be part of the bargain, and soon.'],
  );
});
