import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { facets } from '../../src/search/contract.ts';
import {
  chosenBy,
  isEmpty,
  orders,
  readView,
  requestOf,
  type View,
  writeView,
} from '../../src/search/query/view.ts';

const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 });
const date = fc.option(fc.constantFrom('2016', '2016-11', '2016-11-09', '1962', '0999-12-31', '2024-02-29'));

const view: fc.Arbitrary<View> = fc
  .record(
    {
      begun: fc.boolean(),
      text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      chosen: fc
        .tuple(...facets.map(() => values))
        .map((lists) => chosenBy((facet) => lists[facets.indexOf(facet)] ?? [])),
      from: date,
      to: date,
      clock: fc.constantFrom('event' as const, 'published' as const),
      order: fc.constantFrom(...orders),
      page: fc.integer({ min: 1, max: 1000 }),
    },
    { noNullPrototype: true },
  )
  .map((one) => ({ ...one, begun: one.begun && one.text !== '' }));

test('an address holds a whole view: written and read again it is the same', () => {
  fc.assert(fc.property(view, (one) => assert.deepEqual(readView(writeView(one)), one)));
});

test('whatever stands in an address is read, and what was read has one address', () => {
  const search = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.tuple(fc.constantFrom(...facets, 'q', 'begun', 'from', 'to', 'date', 'sort', 'page'), fc.string()),
      )
      .map((pairs) => `?${new URLSearchParams(pairs)}`),
  );
  fc.assert(
    fc.property(search, (one) => {
      const read = readView(one);
      assert.deepEqual(readView(writeView(read)), read);
      assert.ok(read.page >= 1 && Number.isSafeInteger(read.page));
    }),
  );
});

test('a word that is still being typed is asked for as a beginning, wherever its address is opened', () => {
  const draft = { ...readView('?q=presi'), begun: true };
  assert.equal(writeView(draft), '?q=presi&begun=1');
  assert.equal(requestOf(readView(writeView(draft))).typing, true);
  assert.equal(requestOf(readView('?q=presi')).typing, false);
});

test('an empty search has an address without parameters', () => {
  assert.equal(writeView(readView('')), '');
  assert.ok(isEmpty(readView('?q=+&begun=1&sort=oldest&page=3&date=published')));
  for (const one of ['?q=x', '?year=2016', '?place=Moscow', '?from=2016', '?to=2016']) {
    assert.ok(!isEmpty(readView(one)), one);
  }
});

test('an order, a clock, a page or a date that does not exist is as if it were not there', () => {
  assert.equal(writeView(readView('?sort=sideways&date=yesterday&page=-1&from=2016-13&to=soon')), '');
});
