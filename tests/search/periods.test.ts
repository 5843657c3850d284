import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  barWords,
  isPossible,
  isWithin,
  narrowest,
  rangeOf,
  rangeWords,
  spanOf,
  spanWords,
  timeWords,
} from '../../src/search/showing/periods.ts';

const years = ['2015', '2016', '2017', '2018'].map((period) => ({ period, count: 1 }));
const months = ['2016-11', '2016-12', '2017-01'].map((period) => ({ period, count: 1 }));

test('a range touches the bars that have a day in it', () => {
  assert.deepEqual(spanOf({ from: null, to: null }, years), { start: 0, end: 4 });
  assert.deepEqual(spanOf({ from: '2016-11', to: '2017' }, years), { start: 1, end: 3 });
  assert.deepEqual(spanOf({ from: '2016-12-31', to: '2016-12-31' }, months), { start: 1, end: 2 });
  assert.deepEqual(spanOf({ from: '2016-12', to: null }, months), { start: 1, end: 3 });
  assert.deepEqual(spanOf({ from: null, to: '2016' }, months), { start: 0, end: 2 });
});

test('a range beside all bars, or one that ends before it begins, touches none', () => {
  for (const range of [
    { from: '2019', to: null },
    { from: null, to: '2014' },
    { from: '2018', to: '2016' },
  ]) {
    const { start, end } = spanOf(range, years);
    assert.equal(start, end);
  }
  assert.deepEqual(spanOf({ from: null, to: null }, []), { start: 0, end: 0 });
});

test('whichever bars are taken, their range touches just these', () => {
  for (const bars of [years, months]) {
    fc.assert(
      fc.property(fc.nat(bars.length - 1), fc.nat(bars.length), (start, length) => {
        const span = { start, end: Math.min(start + 1 + length, bars.length) };
        assert.deepEqual(spanOf(rangeOf(span, bars), bars), span);
      }),
    );
  }
});

test('all bars together are no range, so that undated articles stay', () => {
  assert.deepEqual(rangeOf({ start: 0, end: 4 }, years), { from: null, to: null });
  assert.deepEqual(rangeOf({ start: 1, end: 4 }, years), { from: '2016', to: null });
});

test('a range that ends before it begins is none', () => {
  assert.ok(!isPossible({ from: '2017', to: '2016' }));
  assert.ok(!isPossible({ from: '2016-12-02', to: '2016-12-01' }));
  for (const [from, to] of [
    ['2016-12', '2016'],
    ['2016-12-01', '2016-12'],
    ['2016', '2016'],
    ['2016', null],
  ] as const) {
    assert.ok(isPossible({ from, to }), `${from} to ${to}`);
  }
});

test('of several ranges together what lies in all of them is left', () => {
  const open = { from: null, to: null };
  assert.deepEqual(narrowest([]), open);
  assert.deepEqual(narrowest([open, { from: '2016', to: '2017-03' }]), { from: '2016', to: '2017-03' });
  assert.deepEqual(
    narrowest([
      { from: '2016-11', to: '2017' },
      { from: '2016', to: '2016-12-24' },
    ]),
    { from: '2016-11', to: '2016-12-24' },
  );
});

test('a bar of which a range leaves out some days is only partly in it', () => {
  const within = (range: { from: string | null; to: string | null }) =>
    years.filter((bar) => isWithin(bar, range)).map(({ period }) => period);
  assert.deepEqual(within({ from: null, to: null }), ['2015', '2016', '2017', '2018']);
  assert.deepEqual(within({ from: '2016-12', to: '2017' }), ['2017']);
  assert.deepEqual(within({ from: '2016-01-01', to: '2017-11' }), ['2016']);
});

test('the time asked for is said, or that of all bars, and of some bars how many they count', () => {
  assert.equal(timeWords({ from: '2016-12', to: '2017' }, 1, years), 'December 2016 to 2017');
  assert.equal(timeWords({ from: null, to: null }, 4, years), '2015 to 2018');
  assert.equal(timeWords({ from: null, to: null }, 1, years.slice(0, 1)), '2015');
  assert.equal(timeWords({ from: '2018', to: '2017' }, 0, years), 'No article in this time');
  assert.equal(spanWords({ start: 1, end: 3 }, years), '2016 to 2017: 2 articles');
  assert.equal(spanWords({ start: 1, end: 2 }, years), '2016: 1 article');
  assert.equal(spanWords({ start: 0, end: 0 }, years), 'No article in this time');
});

test('ranges and bars are said in words', () => {
  assert.equal(rangeWords({ from: '2016-11', to: '2017' }), 'November 2016 to 2017');
  assert.equal(rangeWords({ from: '2016-11-09', to: null }), 'from 9 November 2016 on');
  assert.equal(rangeWords({ from: null, to: '2016' }), 'until 2016');
  assert.equal(rangeWords({ from: '2016', to: '2016' }), '2016');
  assert.equal(rangeWords({ from: null, to: null }), 'all time');
  assert.equal(barWords({ period: '2016-12', count: 1 }), 'December 2016: 1 article');
});
