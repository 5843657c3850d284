/** What is written speaks for itself: a sign, a rule, whatever bears words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const cases = (said: [said: string, who: string | null][]) => {
  for (const [words, who] of said) assert.equal(speaker(words), who, words);
};

test('a sign that reads, placards that say and whatever bears a message speak', () => {
  cases([
    [
      'He asked why the sign at the gate, which reads “no mooring here at night”, was so small.',
      'the sign at the gate',
    ],
    [
      'About ninety of them crossed, many with placards that read “we are not leaving this quay”.',
      'placards',
    ],
    ['A bedsheet hung from the rail bore the message: “Nineteen years? We were only resting.”', 'A bedsheet'],
    ['On the quay somebody has put up a hand-lettered sign: “Nice view, ain’t it.”', 'a hand-lettered sign'],
    ['“Tonight: fish. Tomorrow: fish of another sort,” promised the chalkboard.', 'the chalkboard'],
    [
      'They saw a photograph of a notice above the kettle. It read: “Late trips will be deducted.”',
      'a notice',
    ],
  ]);
});

test('words in a sentence about a paper and nobody else are the paper’s', () => {
  cases([
    [
      'The rule, which takes effect in May, requires each boat to carry a flag that is “legible under ordinary light”.',
      'The rule',
    ],
    [
      'An inspection report filed in May, and seen by the crew, said that the hull was “approximate at best”.',
      'An inspection report',
    ],
    [
      'The union went to court. Its contract, signed in May, binds them to “sail for the whole of the term”.',
      'the union’s contract',
    ],
    [
      'The boat was late, according to the minutes, and the crew “undertook to give an answer out of session”.',
      'the minutes',
    ],
    [
      'They were handed a letter, seen by this newspaper, which said the quay would close “for a minimum of nine months”.',
      'a letter',
    ],
  ]);
});

test('what others call a paper is not in its words', () => {
  assert.notEqual(
    speaker('The report on the quay was dubbed by some “a farce of the first water, and worse”.'),
    'The report on the quay',
  );
});

test('whoever left a message speaks in it, whoever tells of it', () => {
  assert.equal(
    speaker(
      'On the wall, Rosa Lindqvist said, a crew from Ayr left a message in chalk: “Sorry about the muddy floor.”',
    ),
    'a crew from Ayr',
  );
  assert.equal(
    speaker('One donor, who gave five pounds, left the message: “For the biscuits I took.”'),
    'One donor',
  );
});

test('in the words of somebody told apart by what they did, and then named, means the name', () => {
  assert.equal(
    speaker(
      'They came ashore, in the words of the coxswain who fetched them, Rosa Lindqvist, “very cold and very polite”.',
    ),
    'Rosa Lindqvist',
  );
});

test('what is done to a paper, or what it answers, is not in its words', () => {
  for (const words of [
    'The sign was removed after complaints that the whole quay was “a racist place to moor”.',
    'The letter followed complaints that the old bridge was “unsafe to walk on at night”.',
    'The judgment overturned a ruling that the old law of the quay was “void from the first day”.',
    'The letter was in reply to a remark that the quay was “a dump with a view of the sea”.',
  ])
    assert.equal(speaker(words), null, words);
});
