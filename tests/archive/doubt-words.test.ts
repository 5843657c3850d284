import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsOf } from '../../src/archive/doubt-words.ts';

const message = (rule: string, line: number, reason = 'For editors') => ({
  severity: 'warning' as const,
  rule,
  reason,
  line,
  column: 1,
});
const quotation = (text: string, line: number, speaker: string | null) => ({
  text,
  line,
  start: 1,
  end: text.length + 1,
  speaker: speaker === null ? null : { value: speaker, basis: 'stated' as const, line },
});

test('quotations without a speaker are one doubt, each with its words and line', () => {
  const quotations = [quotation('One', 3, null), quotation('Two', 3, 'Putin'), quotation('Three', 16, null)];
  const [doubt, ...others] = doubtsOf({
    messages: [message('unknown-speaker', 3), message('unknown-speaker', 16)],
    quotations,
  });
  assert.deepEqual(others, []);
  assert.deepEqual(doubt?.passages, [
    { line: 3, text: 'One' },
    { line: 16, text: 'Three' },
  ]);
});

test('a headline that is missing is told at the head of the page alone', () => {
  assert.deepEqual(doubtsOf({ messages: [message('no-headline', 1)], quotations: [] }), []);
});

test('what is nowhere in the clipping is at no line of it, and is not asked of readers', () => {
  const [doubt] = doubtsOf({
    messages: [message('no-text', 1, 'an article is wanted')],
    quotations: [],
  });
  assert.deepEqual(doubt?.passages, []);
  assert.doesNotMatch(doubt?.words ?? '', /wanted/);
});

test('a doubt that has no sentence of its own is told as it was left, once for all its lines', () => {
  const messages = [message('other', 2, 'Odd'), message('other', 4, 'Odd'), message('other', 5, 'Even')];
  assert.deepEqual(doubtsOf({ messages, quotations: [] }), [
    { words: 'Odd.', passages: [{ line: 2 }, { line: 4 }] },
    { words: 'Even.', passages: [{ line: 5 }] },
  ]);
});
