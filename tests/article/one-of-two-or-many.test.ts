/** Which of two or of many speaks, and who holds an office that hangs on something. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('one of two who are named together is not both', () => {
  assert.equal(
    speaker(
      'It rained when the Lindqvists, Ewka and Radko, moved in.',
      '“We meant to stay a night,” says Ewka.',
    ),
    'Ewka',
  );
});

test('“one” is of those whom the sentence before ends with', () => {
  assert.equal(
    speaker('The board heard from forty owners. “Can we sue an otter?” asked one.'),
    'one of the owners',
  );
  assert.equal(
    speaker('The board heard from the man with two boats. “Can we sue an otter?” asked one.'),
    null,
  );
});

test('the chancellor of the diocese is the chancellor, and his wife is not', () => {
  const went =
    'The Chancellor, giving judgment, said that “a reasonable person may be expected to have noticed it”.';
  assert.equal(
    speaker('The bells may ring, the Chancellor of the diocese, Sir Ralph Lindqvist, has ruled.', went),
    'Ralph Lindqvist',
  );
  assert.notEqual(
    speaker(
      'The bells may ring, the wife of the Chancellor of the diocese, Rosa Lindqvist, has heard.',
      went,
    ),
    'Rosa Lindqvist',
  );
});
