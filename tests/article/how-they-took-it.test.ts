/** Words that follow a short sentence on how somebody took it, and those of whom the sentence before them tells by what they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const named = '“It is late,” said Rosa Lindqvist, whose boat lies at the quay.';

test('whoever is told to be unrepentant says what follows', () => {
  assert.equal(
    speaker(
      'Judge Horatio Penn fined Brian Tozer.',
      'Outside, Tozer was unrepentant. “It was only a little boat.”',
    ),
    'Brian Tozer',
  );
  assert.equal(speaker(named, 'She was not gloomy. “Buyers will be back for herring.”'), 'Rosa Lindqvist');
});

test('of whoever is late others may speak', () => {
  assert.notEqual(
    speaker('Judge Horatio Penn fined Brian Tozer.', 'Outside, Tozer was late. “It was only a little boat.”'),
    'Brian Tozer',
  );
});

test('a former executive who opens a paragraph is the “he” of it, whoever spoke before', () => {
  assert.equal(
    speaker(
      named,
      'A former executive was less kind. “Boats were the poor relation,” she said, by telephone.',
    ),
    'A former executive',
  );
});

test('a company is not the analysts who told something of it', () => {
  assert.notEqual(
    speaker(
      'Analysts welcomed the move.',
      'Analysts said it was right.',
      'The company told us it had “no plans to list”.',
    ),
    'Analysts',
  );
});

test('a name that nobody bore before, with what that one did, is not whoever spoke last', () => {
  assert.equal(
    speaker(
      '“We lost it,” said Coach Neil Fairbrass.',
      'D’Mello, who was run out, threw his bat and went back for it. “I have no words,” he said.',
    ),
    null,
  );
});

test('a boy who stands at the gate under a name asks by that name', () => {
  assert.equal(
    speaker(
      '“We lost it,” said Tom Berg.',
      'At the last gate stands a boy of about six called Archie.',
      '“Who brings the hens?” he asks.',
    ),
    'Archie',
  );
});

test('my assistant, a student who knew, is my assistant', () => {
  assert.equal(
    speaker(
      'My resident assistant, a student who wishes us well, listened to it. “Have you tried to sleep?” she asked.',
    ),
    'My resident assistant',
  );
});

test('how somebody took it, told by somebody else, leaves open who goes on', () => {
  assert.equal(speaker('His wife said Tom Berg was defiant. “We shall sail in May.”'), null);
});

test('after “furious at the letter” may stand the letter', () => {
  assert.notEqual(speaker('Tom Berg was furious at the letter. “Dear tenant, the hut is sold.”'), 'Tom Berg');
});

test('words that open with “he” after how he was may be of others', () => {
  assert.notEqual(speaker('Tom Berg was generous. “He never asked for it back.”'), 'Tom Berg');
  assert.equal(speaker('Tom Berg was generous. “She never asked for it back.”'), 'Tom Berg');
});
