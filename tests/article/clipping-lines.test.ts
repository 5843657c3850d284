/** The lines of a clipping as they are counted for readers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clippingLines } from '../../src/article/clipping-lines.ts';
import { prose, reading } from './read.ts';

test('the end of the last line begins no other, and an empty line before it is one', () => {
  const lines = (end: string) => clippingLines(reading(prose.join('\n') + end)).length;
  assert.equal(lines(''), 3);
  assert.equal(lines('\n'), 3);
  assert.equal(lines('\r\n\r\n'), 4);
});
