/** A text to the words that are printed in it with hyphens, whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hyphenatedIn } from '../../src/search/words/hyphenated.ts';
import { tokensOf } from '../../src/search/words/tokens.ts';

const found = (text: string) => hyphenatedIn(text, tokensOf(text)).map(({ word, at }) => `${at} ${word}`);

test('a word in parts with hyphens between is one, and stands at the first of them', () => {
  assert.deepEqual(found('A Cease-Fire, and a non-co-operation pact'), [
    '1 cease-fire',
    '5 non-co-operation',
  ]);
  assert.deepEqual(found('e‑mail and co‐op'), ['0 e-mail', '3 co-op']);
});

test('other signs join nothing, nor does a hyphen with a space beside it or with figures', () => {
  assert.deepEqual(found('cease fire, cease - fire, cease- fire, cease–fire, cease/fire, cease--fire'), []);
  assert.deepEqual(found('covid-19, a 24-year-old, U.S.-led, can’t'), []);
});

test('what is a part of a longer one is none', () => {
  assert.deepEqual(found('pre-cease-fire'), ['0 pre-cease-fire']);
});

test('a line of nothing but hyphens and letters takes no longer than another', () => {
  assert.equal(found('a-'.repeat(200_000)).length, 1);
});
