/** What is typed, and what is printed, to words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokensOf } from '../../src/search/words/tokens.ts';

const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word);

test('plain text has the same words alone as after a letter of another script', () => {
  const plain = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.string({ unit: fc.constantFrom('a', 'S', '1', '234', '.', ',', '-', "'", ' ', 'U.S.') }),
  );
  fc.assert(
    fc.property(plain, (text) => {
      assert.deepEqual(wordsOf(`${text} Ж`), [...wordsOf(text), 'ж']);
    }),
  );
});

test('initials are one word, and so is a number with its commas; letters and digits are told apart', () => {
  assert.deepEqual(wordsOf('The U.S. spent 1,500 at 7pm on Jan.6'), [
    ...['the', 'us', 'spent', '1500', 'at', '7', 'pm', 'on', 'jan', '6'],
  ]);
});
