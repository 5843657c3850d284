/** The lines of a clipping as they are counted for readers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clippingLines, isRemoved } from '../../src/article/clipping-lines.ts';
import { prose, reading } from './read.ts';

test('the end of the last line begins no other, and an empty line before it is one', () => {
  const lines = (end: string) => clippingLines(reading(prose.join('\n') + end)).length;
  assert.equal(lines(''), 3);
  assert.equal(lines('\n'), 3);
  assert.equal(lines('\r\n\r\n'), 4);
});

test('a line is removed where all that stands in it was, in one or in parts, and not where a word was kept', () => {
  const removal = { line: 1, endLine: 1, kind: 'navigation', rule: 'wording', text: '' } as const;
  const text = ' HomeNews Sport ';
  const part = (start: number, end: number) => ({ start, end, removal });
  assert.ok(isRemoved({ text, removal }));
  assert.ok(isRemoved({ text, parts: [part(2, 6), part(6, 10), part(11, 16)] }));
  assert.ok(!isRemoved({ text, parts: [part(2, 6), part(11, 16)] }));
  assert.ok(!isRemoved({ text, parts: [part(2, 6)] }));
  assert.ok(!isRemoved({ text }) && !isRemoved({ text: '' }));
});
