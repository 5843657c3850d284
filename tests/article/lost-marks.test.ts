/** Characters that a wrong reading of the encoding lost: which of them were marks can be told from where they stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLostMarks } from '../../src/article/lost-marks.ts';
import { quoted, prose, read } from './read.ts';

test('lost marks before and after words are marks of quotation, within words apostrophes', () => {
  assert.equal(withLostMarks('�We don�t know,� he said.'), '“We don’t know,” he said.');
  assert.equal(
    withLostMarks('The crews� boats are �late� again, says O�Neill.'),
    'The crews’ boats are “late” again, says O’Neill.',
  );
});

test('beside a straight mark they are straight, and a lost space before them does not matter', () => {
  assert.equal(
    withLostMarks('He spoke of a �drama of ours."� No more.'),
    'He spoke of a "drama of ours."� No more.',
  );
  assert.equal(withLostMarks('It is late.��We go,� he said.'), 'It is late.�“We go,” he said.');
});

test('a lost letter stays lost, and so does what may be a dash', () => {
  for (const words of [
    'Pedro S�nchez met him in the caf� yesterday.',
    'The port � the old one � is shut.',
    'Ada Quist said: "The caf� is shut and the fianc� has gone."',
    'The fine was �500 for each boat. "It is too much," said Ada Quist.',
    'Andr� Quist told the court: "It is late."',
  ])
    assert.equal(withLostMarks(words), words);
});

test('quotations in lost marks are read, and their words are the clipping’s', () => {
  assert.deepEqual(quoted('�We don�t have much time,� Ada Quist told the board.'), [
    ['We don�t have much time,', 'Ada Quist'],
  ]);
  const [quotation] = read([
    ...prose.flatMap((one) => [one, '']),
    'Ada Quist said the boat was �late�.',
  ]).quotations;
  assert.equal(quotation?.text, 'late');
});
