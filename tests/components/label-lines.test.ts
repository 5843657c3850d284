import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  balanced,
  lengthOf,
  linesOf,
  longestWord,
  shortened,
} from '../../src/components/timeline/drawing/label-lines.ts';

test('lines are broken between words, and a word that is longer than a line is cut', () => {
  assert.deepEqual(linesOf('Council votes to close the bath', 13), ['Council votes', 'to close the', 'bath']);
  assert.deepEqual(linesOf('Bath of Llanfairpwllgwyngyll', 10), ['Bath of', 'Llanfairp…']);
  assert.deepEqual(linesOf('⛴🌊🌊🌊🌊', 5), ['⛴🌊…']);
  assert.deepEqual(balanced('Council votes to close', 20), ['Council votes', 'to close']);
  assert.deepEqual(shortened('Council votes to close the bath', 13, 2), ['Council votes', 'to close …']);
});

test('letters of East Asia count as two, and lines end between them, but not before what closes', () => {
  const headline = '港の会議、渡し船の投票を「春」まで延ばす';
  assert.equal(lengthOf('港の会議'), 8);
  assert.equal(longestWord(headline), 6);
  const lines = linesOf(headline, 10);
  assert.equal(lines.join(''), headline);
  for (const line of lines) {
    assert.ok(lengthOf(line) <= 10, line);
    assert.doesNotMatch(line, /^[、」]|「$/);
  }
});

test('words between such letters stay whole, and blanks stay where they were', () => {
  assert.deepEqual(linesOf('港 Harbour 会議', 20), ['港 Harbour 会議']);
  assert.deepEqual(linesOf('港Harbour会議', 8), ['港', 'Harbour', '会議']);
});
