import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Flag, type Hoisted, hoist } from '../../../src/archive/drawing/flags.ts';

const length = 664;
const flags = fc
  .array(fc.record({ at: fc.integer({ min: 16, max: 648 }), width: fc.integer({ min: 40, max: 200 }) }), {
    maxLength: 12,
  })
  .map((all) => all.toSorted((a, b) => a.at - b.at));

function placesOf(all: readonly Flag[], hoisted: readonly Hoisted[]) {
  return all.map(({ at, width }, index) => {
    const { row, side } = hoisted[index] as Hoisted;
    return { at, row, from: side === 'start' ? at : at - width, to: side === 'start' ? at + width : at };
  });
}

test('no label touches another, none reaches out of the drawing, and no pole runs through a label', () => {
  fc.assert(
    fc.property(flags, (all) => {
      const hoisted = hoist(all, length, 4);
      if (!hoisted) return;
      assert.equal(hoisted.length, all.length);
      const places = placesOf(all, hoisted);
      for (const [index, a] of places.entries()) {
        assert.ok(a.from >= 0 && a.to <= length && a.row < 4);
        for (const b of places.slice(index + 1)) {
          if (a.row === b.row) assert.ok(a.to <= b.from || b.to <= a.from);
          else {
            const [high, low] = a.row > b.row ? [a, b] : [b, a];
            assert.ok(high.at < low.from || low.to < high.at);
          }
        }
      }
    }),
  );
});

test('labels that stand far apart all fly in the lowest row; those that are too many are not hoisted at all', () => {
  const apart = [20, 200, 400].map((at) => ({ at, width: 150 }));
  assert.deepEqual(
    hoist(apart, length, 4)?.map(({ row }) => row),
    [0, 0, 0],
  );
  const crowded = Array.from({ length: 9 }, (_, index) => ({ at: 300 + index, width: 150 }));
  assert.equal(hoist(crowded, length, 4), null);
});

test('labels close together rise like stairs', () => {
  const close = [100, 130, 160].map((at) => ({ at, width: 150 }));
  assert.deepEqual(hoist(close, length, 4), [
    { row: 2, side: 'start' },
    { row: 1, side: 'start' },
    { row: 0, side: 'start' },
  ]);
});
