import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Drawing, drawingOf } from '../../src/archive/drawing/drawing.ts';
import { notesBeside, silencesBeside } from '../../src/components/timeline/drawing/beside.ts';
import { headlinesBeside } from '../../src/components/timeline/drawing/headlines-beside.ts';
import { uprightRooms } from '../../src/components/timeline/drawing/upright.ts';
import { ordered, orders } from '../archive/drawing/dates.ts';

function upright(dated: Parameters<typeof drawingOf>[0]): Drawing {
  const [room] = uprightRooms(3);
  assert.ok(room);
  return drawingOf(dated, new Map(), room);
}

test('a date that is mentioned beside an article leaves the place to the headline', () => {
  const drawing = upright(
    ordered(
      { event: '2016-02-08' },
      { event: '2019-03-14', mentions: ['2019-03-13'] },
      { event: '2022-08-03', mentions: ['2021'] },
    ),
  );
  const headlines = headlinesBeside(drawing);
  assert.equal(headlines.length, 3);
  assert.deepEqual(
    notesBeside(drawing, headlines).map(({ label }) => label),
    ['2021'],
  );
});

test('several articles of one day have the headline of one of them, and how many more there are', () => {
  const day = { event: '2019-03-14' };
  const drawing = upright(ordered({ event: '2016-02-08' }, day, day, day, { event: '2022-08-03' }));
  const headlines = headlinesBeside(drawing);
  assert.deepEqual(
    headlines.map(({ others }) => others.length),
    [0, 2, 0],
  );
  assert.equal(headlines[1]?.lines.at(-1), 'and two more');
  // It stands beyond the marks of all of them.
  assert.ok(headlines[1]?.others.every(({ level }) => level < (headlines[1]?.mark.level ?? 0)));
});

test('no date that is mentioned takes a headline, the words of a silence or a mark from its place', () => {
  fc.assert(
    fc.property(orders, (dated) => {
      const drawing = upright(dated);
      const bare = { ...drawing, notes: [] };
      const headlines = headlinesBeside(drawing);
      assert.deepEqual(headlines, headlinesBeside(bare));
      const notes = notesBeside(drawing, headlines);
      assert.equal(
        silencesBeside(drawing, headlines, notes).length,
        silencesBeside(bare, headlines, []).length,
      );
      for (const note of notes) assert.ok(drawing.marks.every(({ at }) => Math.abs(at - note.at) >= 9));
    }),
  );
});
