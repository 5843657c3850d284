import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { histogramOf } from '../../../src/archive/drawing/histogram.ts';
import { inOrderOfTime } from '../../../src/archive/order.ts';
import { allVolumes, leavesOf, pageOf, volumesOf } from '../../../src/archive/volumes.ts';
import { entry } from '../entries.ts';
import { ordered, orders } from './dates.ts';

const room = { axis: { length: 680, cut: 124 }, label: 40, words: (words: string) => words.length * 7 };
const histogram = (dated: Parameters<typeof histogramOf>[0]) => histogramOf(dated, room);

test('every article is counted once, or said not to be drawn', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const { bars, notPlaced } = histogram(dated);
      assert.equal(bars.reduce((sum, { articles }) => sum + articles, 0) + notPlaced, dated.length);
      for (const [index, { from, to }] of bars.entries()) {
        assert.ok(to > from && from >= (bars[index - 1]?.to ?? 0) - 1e-6 && to <= 680 + 1e-6);
      }
    }),
  );
});

test('articles of some weeks are counted by day, of some years by month, of more by year', () => {
  const unit = (...events: string[]) => histogram(ordered(...events.map((event) => ({ event })))).unit;
  assert.equal(unit('2016-11-01', '2016-12-01'), 'day');
  assert.equal(unit('2016-11-01', '2018-12-01'), 'month');
  assert.equal(unit('2006-11-01', '2016-12-01'), 'year');
  assert.equal(unit('2016', '2016-11-01', '2016-12-01'), 'day');
  assert.equal(unit('2016', '2018'), 'year');
});

test('a year is counted by month and a month by day, each over all of its time', () => {
  const dated = ordered({ event: '2016-11-05' }, { event: '2016-11-20' });
  const year = histogramOf(dated, room, { kind: 'year', year: 2016 });
  const month = histogramOf(dated, room, { kind: 'month', year: 2016, month: 11 });
  assert.deepEqual([year.unit, month.unit], ['month', 'day']);
  assert.equal(year.ticks.length, 12);
  assert.deepEqual(
    month.ticks.map(({ label }) => Number(label)),
    [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
  );
});

test('an article whose date says too little for a bar is not put into one', () => {
  const { bars, notPlaced } = histogram(
    ordered({ event: '2016' }, { event: '2016-11-01' }, { event: '2016-11-02' }),
  );
  assert.deepEqual(
    bars.map(({ name, articles }) => [name, articles]),
    [
      ['1 November 2016', 1],
      ['2 November 2016', 1],
    ],
  );
  assert.equal(notPlaced, 1);
});

test('every bar leads to a page that lists articles of its time', () => {
  const days = fc
    .integer({ min: 0, max: 800 })
    .map((day) => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10));
  const events = fc.array(fc.oneof(days, fc.constantFrom('2016', '2017-05')), {
    minLength: 1,
    maxLength: 400,
    size: 'max',
  });
  fc.assert(
    fc.property(events, (all) => {
      const { dated, ...order } = inOrderOfTime(
        all.map((event, index) => entry(`n${index}`, { event })),
        'event',
      );
      const volume = volumesOf({ dated, ...order });
      const leaves = new Map(
        allVolumes(volume).flatMap((one) => leavesOf(one).map((leaf) => [leaf.path, { leaf, one }])),
      );
      for (const { span } of histogram(dated).bars) {
        const page = pageOf(volume, span);
        const found = leaves.get(page?.path ?? 'nowhere');
        assert.ok(page && found, JSON.stringify(span));
        const { year, month, date } = span;
        const listed = found.leaf.dated.some(
          ({ moment }) =>
            moment.year === year &&
            (month ?? moment.month) === moment.month &&
            (date ?? moment.date) === moment.date,
        );
        assert.ok(page.isAll ? found.one.articles > 0 : listed);
      }
    }),
    { numRuns: 40 },
  );
});
