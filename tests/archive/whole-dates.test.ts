import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aroundDates } from '../../src/archive/whole-dates.ts';

test('dates are told from what stands around them, and all together are the words again', () => {
  const words = 'updated 12 February 2024, not before March 2023, checked 1 December of a year not stated';
  const parts = aroundDates(words);
  assert.deepEqual(
    parts.filter((_, index) => index % 2 === 1),
    ['12 February 2024,', 'March 2023,', '1 December'],
  );
  assert.equal(parts.join(''), words);
});

test('a year, a month alone and a number before another word are no whole dates', () => {
  for (const words of ['in 2016', 'in March', '12 Marches 2016', '5 articles in May', ''])
    assert.deepEqual(aroundDates(words), [words]);
});

test('a date is whole as well where no line may end, or one does end, in it', () => {
  for (const date of ['8\u00a0November 2016', '8\u00a0November\u00a02016', 'November\n2016'])
    assert.deepEqual(aroundDates(`after ${date} it rained`), ['after ', date, ' it rained']);
});
