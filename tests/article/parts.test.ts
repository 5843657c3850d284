import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../src/article/furniture/segment.ts';

/** The parts by their first letters. */
const partsOf = (...scores: number[]) =>
  segment(scores)
    .map(([letter]) => letter)
    .join('');

test('lines that look like text are the text, those above before it, those below after it', () => {
  assert.equal(partsOf(-3, -2, 4, 5, 3, -2, -4), 'bbtttaa');
  assert.equal(partsOf(-3, -2), 'bb');
  assert.equal(partsOf(), '');
});

test('amid the text a doubtful line is text, and one that looks like furniture is an interruption', () => {
  assert.equal(partsOf(4, -0.5, 4), 'ttt');
  assert.equal(partsOf(4, -2, 4), 'tit');
});

test('what stands apart is text if it holds more than the lines that part it cost', () => {
  assert.equal(partsOf(4, 4, -3, -3, 3), 'ttiit');
  assert.equal(partsOf(4, 4, -3, -3, 0.5), 'ttaaa');
  assert.equal(partsOf(4, 4, ...Array(40).fill(-3), 3), `tt${'a'.repeat(41)}`);
});

test('no line outweighs a page, however sure its score', () => {
  assert.equal(partsOf(50, ...Array(60).fill(-3), 4, 4, 4), `${'b'.repeat(61)}ttt`);
});
