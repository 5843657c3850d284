import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTerms } from '../../src/search/terms.ts';

test('words are told from a phrase by quotation marks around the whole', () => {
  assert.deepEqual(readTerms('reset nuclear'), { words: ['reset', 'nuclear'] });
  assert.deepEqual(readTerms('"reset nuclear"'), { phrase: 'reset nuclear' });
  assert.deepEqual(readTerms(' „reset nuclear“ '), { phrase: 'reset nuclear' });
  assert.deepEqual(readTerms('"reset" nuclear'), { words: ['reset', 'nuclear'] });
});

test('signs that are never indexed are not searched for', () => {
  assert.deepEqual(readTerms('$5 + € ... 🎉'), { words: ['5'] });
  assert.deepEqual(readTerms('""'), { words: [] });
});

test('a word typed twice is searched for once', () => {
  assert.deepEqual(readTerms('reset reset'), { words: ['reset'] });
});
