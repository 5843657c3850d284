import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverageOf } from '../../../src/archive/coverage.ts';
import { cutsOf, markRoom } from '../../../src/archive/drawing/cuts.ts';
import { drawingOf, type Room } from '../../../src/archive/drawing/drawing.ts';
import { stretchOf } from '../../../src/archive/drawing/marks.ts';
import { cutPieces } from '../../../src/archive/drawing/scale.ts';
import type { Dated } from '../../../src/archive/order.ts';
import { ordered, orders } from './dates.ts';

const room: Room = {
  axis: { length: 680, cut: 124 },
  tick: { day: 54, unit: 40, letter: 7 },
  note: (label) => label.length * 7,
  noteRows: 2,
  words: (words) => words.length * 7,
};
const draw = (dated: Dated[], coverage: Parameters<typeof drawingOf>[1] = new Map()) =>
  drawingOf(dated, coverage, room);

/** The first archive, as to its dates. */
const five = ordered(
  { event: '2016-11-09' },
  { event: '2016-11-14', mentions: ['2017', '2015'] },
  { event: '2016-12-01' },
  { event: '2025-01-20', mentions: ['2024-11'] },
  { event: '2025-01-20', mentions: ['1962', '2026-02-05'] },
);

test('a silence that would crowd the rest is cut out, and its length told', () => {
  const { gaps } = draw(five);
  assert.deepEqual(
    gaps.map(({ words, isCut }) => [words, isCut]),
    [
      ['five days', false],
      ['seventeen days', false],
      ['eight years, one month, nineteen days', true],
    ],
  );
});

test('a time before or after all articles is cut out where something in it is mentioned', () => {
  const cuts = (...mentions: string[]) =>
    cutPieces(draw(ordered({ event: '2016-11-01', mentions }, { event: '2016-12-20' })).scale);
  assert.deepEqual(cuts('2016-11-20'), []);
  const [before, after, ...more] = cuts('2015', '2019');
  assert.deepEqual([before?.first, after?.last, more], [-Infinity, Infinity, []]);
  assert.equal(cuts('2019').length, 1);
});

test('nothing is cut where all days can be told apart, or where no silence stands out', () => {
  assert.deepEqual(cutsOf([5, 17, 2972], 2994, 680), [false, false, true]);
  assert.deepEqual(cutsOf([2972], 2973, 680), [false]);
  assert.deepEqual(cutsOf([5, 17], 23, 680), [false, false]);
  assert.deepEqual(cutsOf([1, 2, 4, 8, 16, 32, 64, 128, 256], 600, 680), Array(9).fill(false));
  assert.deepEqual(cutsOf([], 1, 680), []);
});

test('a silence beside a date that is open is not told; where it was left out of the axis, how long it was at most', () => {
  const { gaps } = draw(
    ordered({ event: '2016-11-01' }, { event: '2016-11-05/..' }, { event: '2016-12-01' }),
  );
  assert.deepEqual(
    gaps.map(({ words }) => words),
    [],
  );
  const cut = draw(
    ordered({ event: '2016-11-01' }, { event: '2016-12-01/..' }, { event: '2025-01-20' }),
  ).gaps.filter(({ isCut }) => isCut);
  assert.deepEqual(
    cut.map(({ words }) => words),
    ['at most eight years, one month, nineteen days'],
  );
});

test('the words of a silence keep clear of bars that reach into it from either side', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const { gaps, marks } = draw(dated);
      for (const gap of gaps)
        for (const { at, bar } of marks) {
          if (!bar) continue;
          const [first, last] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
          if (at >= gap.to) assert.ok(first >= gap.to - 1e-6);
          else if (at <= gap.from) assert.ok(last <= gap.from + 1e-6);
        }
    }),
  );
});

test('every day is drawn where it belongs: time never runs back, and a day is as long in every piece', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const { scale, marks } = draw(dated);
      const ends = scale.pieces.map(({ from, to }) => [from, to] as const);
      assert.ok(Math.abs((ends[0]?.[0] ?? 0) - 0) < 1e-6 && Math.abs((ends.at(-1)?.[1] ?? 0) - 680) < 1e-6);
      for (const [index, [from, to]] of ends.entries()) {
        assert.ok(to >= from - 1e-6);
        if (index > 0) assert.ok(Math.abs(from - (ends[index - 1]?.[1] ?? 0)) < 1e-6);
      }
      for (const piece of scale.pieces.filter(({ isTrue }) => isTrue)) {
        const width = (piece.last - piece.first + 1) * scale.perDay;
        assert.ok(Math.abs(piece.to - piece.from - width - markRoom - 6) < 1e-6);
      }
      const places = marks.map(({ at, moment }) => ({ at, day: stretchOf(moment).first }));
      for (const [index, { at, day }] of places.entries()) {
        assert.ok(at >= 0 && at <= 680);
        const before = places[index - 1];
        if (before) assert.ok(before.day > day || before.at <= at + 1e-6);
      }
    }),
  );
});

test('every article has one mark, and no mark stands on another', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const { marks } = draw(dated);
      assert.deepEqual(
        marks.map(({ entry }) => entry.id),
        dated.map(({ entry }) => entry.id),
      );
      for (const level of Map.groupBy(marks, (mark) => mark.level).values()) {
        for (const [index, { at }] of level.entries()) {
          const before = level[index - 1];
          if (before) assert.ok(at - before.at >= markRoom - 1e-6, `${before.at} and ${at}`);
        }
      }
    }),
  );
});

test('a date of which one end is open is a bar open at that end; one of many days a bar of them', () => {
  const bars = draw(
    ordered(
      { event: '../2016-11-02' },
      { event: '2016-11-10/2016-11-25' },
      { event: '2016-12-01' },
      { event: '2016-12-20/..' },
    ),
  ).marks.map(({ at, bar }) => bar && [Math.sign(bar.to - at), bar.isOpen]);
  assert.deepEqual(bars, [[-1, true], [1, false], null, [1, true]]);
});

test('articles that report one event are joined, and no others', () => {
  const name = 'A meeting';
  const dated = ordered(
    { event: '2025-01-20', name },
    { event: '2025-01-20' },
    { event: '2025-01-20', name },
  );
  const events = coverageOf(dated.map(({ entry }) => entry));
  const coverage = new Map(events.flatMap((event) => event.articles.map(({ id }) => [id, event])));
  const joins = draw(dated, coverage).joins;
  assert.deepEqual(
    joins.map(({ event, articles, day }) => [event.name, articles, day]),
    [['A meeting', 2, { year: 2025, month: 1, date: 20 }]],
  );
  assert.deepEqual(draw(dated).joins, []);
});

test('dates that are mentioned stand in order, those without articles around them in the times cut out', () => {
  const { notes, scale } = draw(five);
  assert.deepEqual(
    notes.map(({ label, isInCut }) => [label, isInCut]),
    [
      ['1962', true],
      ['2015', true],
      ['2017', true],
      ['Nov 2024', true],
      ['5 Feb 2026', true],
    ],
  );
  assert.deepEqual(
    notes.map(({ at }) => at),
    notes.map(({ at }) => at).toSorted((a, b) => a - b),
  );
  assert.ok(notes.every(({ at }) => at >= 0 && at <= scale.length));
});

test('labels of dates that are mentioned never touch', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const { notes } = draw(dated);
      const labelled = notes.filter(({ row }) => row !== null);
      for (const row of Map.groupBy(labelled, ({ row, isInCut }) => `${row} ${isInCut}`).values()) {
        for (const [index, { at, label }] of row.entries()) {
          const before = row[index - 1];
          const half = (text: string) => room.note(text) / 2;
          if (before) assert.ok(at - before.at >= half(label) + half(before.label) - 1e-6);
        }
      }
    }),
  );
});

test('no leader runs through the label of another date that is mentioned', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const { notes } = draw(dated);
      const placed = notes.filter(({ row }) => row !== null);
      for (const low of placed.filter(({ row }) => row === 1))
        for (const high of placed.filter(({ row }) => row === 0))
          assert.ok(Math.abs(low.at - high.at) >= room.note(high.label) / 2);
    }),
  );
});

test('days are told under the axis where there is room for half of them, else months, else years', () => {
  const labels = (...events: string[]) =>
    draw(ordered(...events.map((event) => ({ event })))).ticks.map(({ label, year }) =>
      `${label} ${year}`.trim(),
    );
  assert.deepEqual(labels('2016-11-09', '2016-11-14', '2016-12-01'), ['9 Nov 2016', '14 Nov', '1 Dec']);
  const most = labels('2016-11-09', '2016-11-10', '2016-11-11', '2016-12-24', '2017-02-20');
  assert.deepEqual(most, ['9 Nov 2016', '', '', '24 Dec', '20 Feb 2017']);
  const months = labels('2016-11-09', '2016-11-10', '2016-11-11', '2016-11-12', '2016-11-13', '2017-02-20');
  assert.deepEqual(months, ['Nov 2016', 'Dec', 'Jan 2017', 'Feb']);
  const spring = Array.from({ length: 12 }, (_, index) =>
    ['01', '08', '15'].map((date) => `${1990 + index}-04-${date}`),
  );
  assert.deepEqual(
    labels(...spring.flat()),
    Array.from({ length: 11 }, (_, index) => `${1991 + index}`),
  );
});

test('a month with more articles than dates fit under it has a scale of days, from its first to its last', () => {
  const days = Array.from({ length: 14 }, (_, index) => `2016-11-${String(index + 5).padStart(2, '0')}`);
  const { ticks, scale } = drawingOf(ordered(...days.map((event) => ({ event }))), new Map(), room, {
    kind: 'month',
    year: 2016,
    month: 11,
  });
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['2 Nov', '4', '6', '8', '10', '12', '14', '16', '18', '20', '22', '24', '26', '28', '30'],
  );
  assert.deepEqual(
    scale.pieces.filter(({ isTrue }) => isTrue).map(({ first, last }) => last - first + 1),
    [30],
  );
});

test('a month of a single article has its scale of days as well', () => {
  const period = { kind: 'month', year: 2016, month: 3 } as const;
  const { ticks } = drawingOf(ordered({ event: '2016-03-21' }), new Map(), room, period);
  assert.equal(ticks.length, 15);
});

test('the page of a year draws all of it, so that years can be compared', () => {
  const { scale } = drawingOf(ordered({ event: '2016-11-05' }, { event: '2016-11-20' }), new Map(), room, {
    kind: 'year',
    year: 2016,
  });
  assert.deepEqual(
    scale.pieces.filter(({ isTrue }) => isTrue).map(({ first, last }) => last - first + 1),
    [366],
  );
});
