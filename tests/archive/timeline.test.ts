import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationWords } from '../../src/archive/duration-words.ts';
import type { Entry } from '../../src/archive/entry.ts';
import { inOrderOfTime } from '../../src/archive/order.ts';
import { type Direction, timeline, type Year } from '../../src/archive/timeline.ts';
import { entry } from './entries.ts';

const five = [
  entry('b', { event: '2025-01-20', published: '2025-01-20/..' }),
  entry('a', { event: '2025-01-20', published: '2025-01-20' }),
  entry('c', { event: '2016-12-01', published: '2016-12-01/..' }),
  entry('d', { event: '2016-11-09' }),
  entry('e', { event: '2016-11-14' }),
];

/** On the clock of events. */
const timelineOf = (entries: Entry[], direction: Direction = 'oldest') =>
  timeline(inOrderOfTime(entries, 'event').dated, direction);

const ids = (years: Year[]) =>
  years.flatMap(({ parts }) =>
    parts.flatMap((month) => month.parts.flatMap((day) => day.articles.map((one) => one.entry.id))),
  );

/** Each period with the silence before it, as a reader sees them in order. */
const outline = (years: Year[]) =>
  years.flatMap((year) =>
    [
      year.silence && durationWords(year.silence),
      year.year,
      ...year.parts.flatMap((month) => [
        month.silence && durationWords(month.silence),
        month.month,
        ...month.parts.flatMap((day) => [day.silence && durationWords(day.silence), day.date]),
      ]),
    ].filter((part) => part !== null),
  );

test('articles stand in order of time, in either direction', () => {
  assert.deepEqual(ids(timelineOf(five, 'oldest')), ['d', 'e', 'c', 'a', 'b']);
  assert.deepEqual(ids(timelineOf(five, 'newest')), ['b', 'a', 'c', 'e', 'd']);
});

test('a silence is told once, before the largest period that it comes before', () => {
  assert.deepEqual(outline(timelineOf(five)), [
    2016,
    11,
    9,
    'five days',
    14,
    'seventeen days',
    12,
    1,
    'eight years, one month, nineteen days',
    2025,
    1,
    20,
  ]);
});

test('the same silences stand between the same days in both directions', () => {
  const silences = (direction: Direction) =>
    outline(timelineOf(five, direction)).filter((part) => typeof part === 'string');
  assert.deepEqual(silences('newest'), silences('oldest').toReversed());
});

test('days that follow each other have no silence between them', () => {
  const days = timelineOf([entry('a', { event: '2016-12-01' }), entry('b', { event: '2016-12-02' })]);
  assert.deepEqual(outline(days), [2016, 12, 1, 2]);
});

test('a silence next to an open date is not measured, because nobody knows how long it was', () => {
  const years = timelineOf([entry('a', { event: '2016-12-01/..' }), entry('b', { event: '2025-01-20' })]);
  assert.deepEqual(outline(years), [2016, 12, 1, 2025, 1, 20]);
});

test('a silence beside a date of less precision says that it was at least so long', () => {
  const known = (first: string, second: string) => {
    const years = timelineOf([entry('a', { event: first }), entry('b', { event: second })]);
    return years.at(-1)?.silence?.known;
  };
  assert.equal(known('2016-12-01', '2025-01-20'), 'exactly');
  assert.equal(known('2016-12', '2025-01-20'), 'at least');
  assert.equal(known('2016-12-01?', '2025-01-20'), 'about');
});

test('a date of less precision keeps it, and stands before the days it contains', () => {
  const years = timelineOf([
    entry('day', { event: '2016-01-01' }),
    entry('month', { event: '2016-01' }),
    entry('year', { event: '2016' }),
  ]);
  assert.deepEqual(ids(years), ['year', 'month', 'day']);
  const [year] = years;
  assert.deepEqual(
    year?.parts.map(({ month, parts }) => [month, parts.map(({ date }) => date)]),
    [
      [null, [null]],
      [1, [null, 1]],
    ],
  );
});

test('a day that is certain stands apart from one that may be later', () => {
  const [year] = timelineOf([
    entry('open', { event: '2016-12-01/..' }),
    entry('day', { event: '2016-12-01' }),
    entry('until', { event: '../2016-12-01' }),
  ]);
  assert.deepEqual(
    year?.parts[0]?.parts.map(({ date, qualifier }) => [date, qualifier]),
    [
      [1, 'or earlier'],
      [1, ''],
      [1, 'or later'],
    ],
  );
});
