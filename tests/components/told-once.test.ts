/** What two reasons begin with is told once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldOnce } from '../../src/components/article/told-once.ts';

test('of one person whom two things tell of, the name is told once', () => {
  assert.deepEqual(
    toldOnce([
      '“he” is Per Berg, of whom the words before it tell',
      '“he” is Per Berg, of whom the sentence before tells',
    ]),
    ['“he” is Per Berg, of whom the words before it and the sentence before tell'],
  );
});

test('the same reason is told once, and another by itself', () => {
  const other = 'goes on from words of Per Berg';
  const only = '“he” can only mean Per Berg here';
  assert.deepEqual(toldOnce([only, other, only]), [only, other]);
});

test('of two people each has a reason of their own', () => {
  const both = [
    '“he” is Per Berg, of whom the sentence before tells',
    '“she” is Ada Quist, of whom the sentence before tells',
  ];
  assert.deepEqual(toldOnce(both), both);
});
