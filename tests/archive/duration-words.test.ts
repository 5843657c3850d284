import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, numberWords } from '../../src/archive/count-words.ts';
import { between, durationWords } from '../../src/archive/duration-words.ts';

const words = (earlier: string, later: string) => durationWords(between(earlier, later));

test('the time between two days is told in years, months and days', () => {
  assert.equal(words('2016-12-01', '2025-01-20'), 'eight years, one month, nineteen days');
  assert.equal(words('2016-11-09', '2016-11-14'), 'five days');
  assert.equal(words('2016-11-14', '2016-12-01'), 'seventeen days');
  assert.equal(words('2016-01-01', '2017-01-01'), 'one year');
});

test('a month after the last day of January is the last day of February', () => {
  assert.equal(words('2015-01-31', '2015-02-28'), 'one month');
  assert.equal(words('2016-01-31', '2016-03-01'), 'one month, one day');
  assert.equal(words('2016-02-29', '2017-02-28'), 'one year');
});

test('numbers are words below a hundred', () => {
  assert.deepEqual([0, 1, 19, 20, 42, 99, 100].map(numberWords), [
    'no',
    'one',
    'nineteen',
    'twenty',
    'forty-two',
    'ninety-nine',
    '100',
  ]);
});

test('a line of figures has words to twelve and figures above', () => {
  assert.deepEqual(
    [1, 12, 13, 10_000].map((count) => countWords(count, 'article', 'articles')),
    ['one article', 'twelve articles', '13 articles', '10,000 articles'],
  );
});
