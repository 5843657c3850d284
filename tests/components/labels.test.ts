import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverageOf } from '../../src/archive/coverage.ts';
import { type Drawing, drawingOf } from '../../src/archive/drawing/drawing.ts';
import { type Dated, inOrderOfTime } from '../../src/archive/order.ts';
import { acrossRoom, wideRoom } from '../../src/components/timeline/drawing/across.ts';
import { type Label, labelsOf } from '../../src/components/timeline/drawing/labels.ts';
import { entry } from '../archive/entries.ts';
import { orders } from '../archive/drawing/dates.ts';

const headline = 'Council votes to close the last swimming bath in the town';
const start = Date.UTC(2016, 10, 9);

/** Articles so many days after the first; those of `event` report one, on the days that they are from. */
function drawn(days: readonly number[], event: readonly number[] = [], room = acrossRoom): Drawing {
  const entries = days.map((day, index) => ({
    ...entry(`n${index}`, {
      event: new Date(start + 86_400_000 * day).toISOString().slice(0, 10),
      ...(event.includes(index) && { name: 'Closing of the bath' }),
    }),
    headline: { value: headline, basis: 'supplied' as const, source: 'a test' },
  }));
  return drawingOf(inOrderOfTime(entries, 'event').dated, joinedBy(entries), room);
}

function joinedBy(entries: Dated['entry'][]) {
  return new Map(
    coverageOf(entries).flatMap((event) => event.articles.map(({ id }) => [id, event] as const)),
  );
}
const seven = drawnBoth([0, 3, 21, 48, 48, 77, 101], [3, 4]);
const twelve = drawnBoth([0, 1, 9, 9, 23, 31, 32, 47, 60, 60, 71, 90], [8, 9]);
const thirty = drawnBoth(Array.from({ length: 30 }, (_, index) => index * 5 + (index % 3)));

function drawnBoth(days: readonly number[], event?: readonly number[]) {
  return { narrow: drawn(days, event), wide: drawn(days, event, wideRoom) };
}

/** Whether each mark has a headline or an event over it, of its own or of its stack. */
const isNamed = (drawing: Drawing) =>
  labelsOf(drawing).reduce((sum, { join, marks }) => sum + (join?.articles ?? marks.length), 0) ===
  drawing.marks.length;
const eventsOf = (drawing: Drawing) => labelsOf(drawing).filter(({ join }) => join !== undefined);
const headlinesOf = (drawing: Drawing) => labelsOf(drawing).filter(({ join }) => join === undefined);
const toldDays = ({ ticks }: Drawing) => ticks.filter(({ label }) => /^\d+ \w+$/.test(label));

test('of seven articles over three months every one is named, and every day told that its neighbours leave room for', () => {
  const { narrow } = seven;
  assert.ok(isNamed(narrow));
  assert.deepEqual(
    narrow.ticks.map(({ label }) => label),
    ['9 Nov', '', '30 Nov', '27 Dec', '25 Jan', '18 Feb'],
  );
});

test('headlines of a few articles are told in all their words', () => {
  for (const few of [
    drawn([0, 5, 22]),
    drawn([0, 20, 40, 40], [2, 3]),
    drawn([0, 9, 30, 60], [], wideRoom),
  ]) {
    assert.ok(isNamed(few));
    for (const { lines } of headlinesOf(few)) assert.equal(lines.join(' '), headline);
  }
});

test('where not all have room for all their words, headlines are two lines long and show that more follows', () => {
  for (const { lines } of headlinesOf(twelve.narrow)) {
    assert.ok(lines.length <= 2);
    assert.match(lines.join(' '), /…/);
  }
});

test('of twelve articles the event and half the others are named on the narrowest screen, all on a wide one', () => {
  assert.equal(eventsOf(twelve.narrow).length, 1);
  assert.ok(headlinesOf(twelve.narrow).length >= 5);
  assert.ok(isNamed(twelve.wide));
  for (const drawing of Object.values(twelve)) assert.ok(toldDays(drawing).length >= 5);
});

test('of thirty articles headlines stand over the beginning, the middle and the end; a wide screen has twice as many', () => {
  for (const drawing of Object.values(thirty)) {
    const { length } = drawing.scale;
    const thirds = new Set(headlinesOf(drawing).map(({ at }) => Math.floor((3 * at) / length)));
    assert.equal(thirds.size, 3);
    assert.ok(drawing.ticks.filter(({ label }) => label !== '').length >= 6);
  }
  assert.ok(headlinesOf(thirty.narrow).length >= 6);
  assert.ok(headlinesOf(thirty.wide).length >= 12);
});

test('of three events of one day two are named, one to each side, and the headlines after them stay', () => {
  const entries = ['A', 'A', 'B', 'B', 'C', 'C'].map((name, index) =>
    entry(`n${index}`, { event: '2016-11-09', name }),
  );
  const alone = entry('n6', { event: '2016-12-09' });
  const all = [...entries, alone];
  const drawing = drawingOf(inOrderOfTime(all, 'event').dated, joinedBy(all), acrossRoom);
  assert.equal(drawing.joins.length, 3);
  assert.equal(eventsOf(drawing).length, 2);
  assert.equal(headlinesOf(drawing).length, 1);
});

test('of any articles some are named, no label touches another, and no pole runs through one', () => {
  fc.assert(
    fc.property(orders, fc.constantFrom(acrossRoom, wideRoom), (dated, room) => {
      const drawing = drawingOf(dated, new Map(), room);
      const labels = labelsOf(drawing);
      assert.ok(labels.length > 0);
      for (const [index, a] of labels.entries()) {
        const one = reachOf(a);
        assert.ok(one.from >= 0 && one.to <= drawing.scale.length);
        for (const b of labels.slice(index + 1)) {
          const other = reachOf(b);
          if (a.row === b.row) assert.ok(one.to <= other.from || other.to <= one.from);
          else {
            const [high, low] = a.row > b.row ? [a, other] : [b, one];
            assert.ok(high.at < low.from || low.to < high.at);
          }
        }
      }
    }),
  );
});

test('days that are told under the axis stand as far apart as their words need', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const told = toldDays(drawingOf(dated, new Map(), acrossRoom)).map(({ at, aside = 0 }) => at + aside);
      for (const [index, at] of told.entries())
        assert.ok(index === 0 || at - (told[index - 1] ?? 0) >= acrossRoom.tick.unit - 1e-6);
    }),
  );
});

test('two days that stand a little too near for their words are both told, each a little aside', () => {
  const { ticks } = drawn([0, 60, 65, 90]);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['9 Nov', '8 Jan', '13 Jan', '7 Feb'],
  );
  const [, left, right] = ticks;
  assert.ok(left?.aside && right?.aside && left.aside < 0 && right.aside > 0);
});

test('no day at an end of the axis has words beyond it', () => {
  const { ticks, scale } = drawn([0, 60, 65]);
  const [first, , last] = ticks.map(({ at, aside = 0 }) => at + aside);
  assert.ok(first !== undefined && first >= 2.5 * acrossRoom.tick.letter - 1);
  assert.ok(last !== undefined && last <= scale.length - 3 * acrossRoom.tick.letter + 1);
});

function reachOf({ at, side, width }: Label) {
  return side === 'start' ? { from: at, to: at + width } : { from: at - width, to: at };
}
