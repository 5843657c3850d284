/** Addresses that lead to nothing, as they were mistyped or cut short, to what can be looked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfAddress } from '../../src/search/words-of-address.ts';

for (const [path, words] of [
  ['/articles/2016/putin-cals-to-repair/', 'putin cals to repair'],
  ['/news/articles/2016/ferry-returns/clipping/', 'ferry returns'],
  ['/articles/ferry-returns-2', 'ferry returns 2'],
  ['/articles/undated/ferry.txt', 'ferry'],
  ['/articles/2016/%C3%AEle-%22%3Cb%3E/', 'île b'],
  ['/articles/2016/%E0-half/', 'E0 half'],
  ['/articles/2016/', ''],
  ['/articles/', ''],
  ['/nowhere/', ''],
] as const) {
  test(`${path} says “${words}”`, () => assert.equal(wordsOfAddress(path), words));
}
