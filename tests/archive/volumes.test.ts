import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrderOfTime } from '../../src/archive/order.ts';
import { allVolumes, hasNoPlace, leavesOf, longestList, volumesOf } from '../../src/archive/volumes.ts';
import { entry } from './entries.ts';

const many = (count: number, event?: string) =>
  Array.from({ length: count }, (_, index) =>
    entry(`${event}-${index}`, event === undefined ? {} : { event }),
  );
const volumes = (entries: ReturnType<typeof entry>[]) => volumesOf(inOrderOfTime(entries, 'event'));
const paths = (entries: ReturnType<typeof entry>[]) =>
  allVolumes(volumes(entries)).flatMap((volume) => leavesOf(volume).map(({ path }) => path));

test('a small archive is one page', () => {
  assert.deepEqual(paths([...many(longestList - 1, '2016-12-01'), entry('undated')]), ['']);
});

test('a large one has a page for each year, and one for what has no date', () => {
  assert.deepEqual(paths([...many(longestList, '2016-12-01'), ...many(1, '2025'), ...many(2)]), [
    '',
    '2016/',
    '2025/',
    'undated/',
  ]);
});

test('a large year has a page for each month, and one for what has no month', () => {
  assert.deepEqual(paths([...many(60, '2016-12-01'), ...many(60, '2016-05'), ...many(3, '2016')]), [
    '',
    '2016/',
    '2016/month-not-known/',
    '2016/05/',
    '2016/12/',
  ]);
});

test('what has no month or no date at all has no place among those that have', () => {
  assert.ok(hasNoPlace({ kind: 'undated' }));
  assert.ok(hasNoPlace({ kind: 'month', year: 2016, month: null }));
  for (const period of [
    { kind: 'all' },
    { kind: 'year', year: 2016 },
    { kind: 'month', year: 2016, month: 1 },
  ] as const)
    assert.equal(hasNoPlace(period), false, period.kind);
});

test('a large month, and a large lane, go page by page', () => {
  assert.deepEqual(paths([...many(2 * longestList + 1, '2016-12-01'), ...many(longestList + 1)]), [
    '',
    '2016/',
    '2016/12/',
    '2016/12/page-2/',
    '2016/12/page-3/',
    'undated/',
    'undated/page-2/',
  ]);
});

test('a volume counts what its parts hold', () => {
  const all = volumes([...many(150, '2016-12-01'), ...many(3, '2025'), ...many(2)]);
  assert.equal(all.articles, 155);
  assert.deepEqual(
    all.parts.map(({ articles }) => articles),
    [150, 3, 2],
  );
});
