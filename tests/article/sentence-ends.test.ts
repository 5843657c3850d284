import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalsOf } from '../../src/article/furniture/signals.ts';

test('a line ends as a sentence whatever marks and notes close it', () => {
  for (const line of [
    'The boat sails again.',
    '“The boat sails again.”',
    '“The boat sails again.“',
    'The boat sails again.[12]',
    'The boat sails again.[12][13]',
  ])
    assert.ok(signalsOf(line).sentence, line);
});

test('a mark or a note after no stop closes no sentence', () => {
  for (const line of [
    'The boat that sails again',
    '“The boat that sails again”',
    'The boat that sails again[12]',
  ])
    assert.ok(!signalsOf(line).sentence, line);
});
