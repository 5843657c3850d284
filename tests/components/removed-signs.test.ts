/** Signs of programs among the words of an article are told in one sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signsInWords, wordsAndSigns } from '../../src/components/article/removed-signs.ts';
import { prose, read } from '../article/read.ts';

const { removed } = read([
  '# Ferry to [Northhaven](https://ferry.example/northhaven) sails again',
  '',
  '[Fares](https://ferry.example/fares)',
  '',
  ...prose.flatMap((text) => [text.replace(/^\S+/, '**$&**'), '']),
]);

test('signs are told apart from words, each removal as one or the other', () => {
  const { words, signs } = wordsAndSigns(removed);
  assert.equal(words.length + signs.length, removed.length);
  assert.ok(signs.length > 4);
  assert.ok(words.every(({ text }) => /\p{L}/u.test(text)));
});

test('a sentence says how many signs there are, where, and of what', () => {
  const { signs } = wordsAndSigns(removed);
  const [one] = signs;
  assert.match(
    signsInWords(signs) ?? '',
    /^\d+ signs within lines 1–\d+ \([^)]*emphasis[^)]*\) were taken off$/,
  );
  assert.match(signsInWords(one ? [one] : []) ?? '', /^One sign within line 1 \([^)]+\) was taken off$/);
  assert.equal(signsInWords([]), null);
});
