import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { archiveOf } from '../../src/archive/archive.ts';
import { type Clock, clocks } from '../../src/archive/clock.ts';
import { inOrderOfTime } from '../../src/archive/order.ts';
import { timeline } from '../../src/archive/timeline.ts';
import { allVolumes, leavesOf, longestList, volumesOf } from '../../src/archive/volumes.ts';
import { entry } from './entries.ts';

const five = [
  entry('b', { event: '2025-01-20', published: '2025-01-20/..' }),
  entry('a', { event: '2025-01-20', published: '2025-01-20' }),
  entry('c', { event: '2016-12-01', published: '2016-12-01/..' }),
  entry('d', { event: '2016-11-09' }),
  entry('e', { event: '2016-11-14' }),
];

/** Dates of every sort that a record may give, some of which name no day. */
const dates = fc.option(
  fc.oneof(
    fc.constantFrom('2016', '2016-12', '201X', '2016-21', '2016?', '2016-12-01~', 'XXXX-12-01', 'XXXX'),
    fc.constantFrom('../2016-12-01', '2016-12-01/..', '2016-12-01/2016-12-05', '2016-12/..', '2015/2017'),
    fc.constantFrom('-0044-03-15', 'Y17000', '[1667,1668]'),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('1992-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  { nil: undefined },
);
const archives = fc
  .array(fc.record({ event: dates, published: dates }), { maxLength: 4 * longestList, size: 'max' })
  .map((all) =>
    all.map(({ event, published }, index) =>
      entry(`n${index}`, { ...(event && { event }), ...(published && { published }) }),
    ),
  );

const listed = (entries: Parameters<typeof inOrderOfTime>[0], clock: Clock) =>
  allVolumes(volumesOf(inOrderOfTime(entries, clock))).flatMap((volume) =>
    leavesOf(volume).flatMap(({ dated, undated }) => [
      ...timeline(dated, 'oldest').flatMap(({ parts }) =>
        parts.flatMap((month) => month.parts.flatMap((day) => day.articles.map((one) => one.entry.id))),
      ),
      ...undated.map(({ id }) => id),
    ]),
  );

test('every article stands exactly once on each clock, whatever is known of its dates', () => {
  fc.assert(
    fc.property(archives, fc.constantFrom(...clocks), (entries, clock) => {
      assert.deepEqual(listed(entries, clock).toSorted(), entries.map(({ id }) => id).toSorted());
    }),
  );
});

test('no page of a timeline lists more articles than a page may, and no two pages have one path', () => {
  fc.assert(
    fc.property(archives, fc.constantFrom(...clocks), (entries, clock) => {
      const leaves = allVolumes(volumesOf(inOrderOfTime(entries, clock))).flatMap(leavesOf);
      for (const { dated, undated } of leaves) assert.ok(dated.length + undated.length <= longestList);
      assert.equal(new Set(leaves.map(({ path }) => path)).size, leaves.length);
    }),
  );
});

test('an article stands on each clock by that date alone', () => {
  const entries = [entry('a', { event: '2016-12-01' }), entry('b', { published: '2016-12-02' })];
  for (const [clock, placed, lane] of [
    ['event', 'a', 'b'],
    ['published', 'b', 'a'],
  ] as const) {
    const { dated, undated } = inOrderOfTime(entries, clock);
    assert.deepEqual([dated.map((one) => one.entry.id), undated.map(({ id }) => id)], [[placed], [lane]]);
  }
});

test('the lane without a date begins with those that have the other date, in its order', () => {
  const { undated } = inOrderOfTime(
    [
      entry('z'),
      entry('y', { event: 'XXXX-12-01' }),
      entry('b', { published: '2020' }),
      entry('a', { published: '2021' }),
    ],
    'event',
  );
  assert.deepEqual(
    undated.map(({ id }) => id),
    ['b', 'a', 'y', 'z'],
  );
});

test('an archive runs on the clock that places more of its articles, on that of events if both do alike', () => {
  const [event, published] = [entry('a', { event: '2016' }), entry('b', { published: '2016' })];
  assert.equal(archiveOf([event, published]).clock, 'event');
  assert.equal(archiveOf([event, published, entry('c', { published: '2017' })]).clock, 'published');
  assert.equal(archiveOf([]).clock, 'event');
});

test('earlier and later lead from one article to the next, and end at both ends', () => {
  const { neighbours } = archiveOf([...five, entry('undated')]);
  assert.deepEqual(
    ['d', 'e', 'b'].map((id) => [neighbours.get(id)?.earlier?.entry.id, neighbours.get(id)?.later?.entry.id]),
    [
      [undefined, 'e'],
      ['d', 'c'],
      ['a', undefined],
    ],
  );
  assert.equal(neighbours.get('undated'), undefined);
});

test('articles of the lane lead to each other by their other date', () => {
  const { neighbours } = archiveOf([
    ...five,
    entry('y', { published: '2020-02' }),
    entry('z', { published: '2020-01' }),
  ]);
  assert.equal(neighbours.get('z')?.later?.entry.id, 'y');
  assert.equal(neighbours.get('y')?.earlier?.entry.id, 'z');
  assert.equal(neighbours.get('b')?.later, null);
});
