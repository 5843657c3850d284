import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEmpty, orders, type Query, readQuery, writeQuery } from '../../src/search/query.ts';

test('an address holds a whole query: written and read again it is the same', () => {
  const query: fc.Arbitrary<Query> = fc.record(
    {
      words: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
      publishers: fc.array(fc.string({ unit: 'grapheme' })),
      years: fc.array(fc.string()),
      order: fc.constantFrom(...orders),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(query, (one) => assert.deepEqual(readQuery(writeQuery(one)), one)));
});

test('an empty search has an address without parameters', () => {
  assert.equal(writeQuery(readQuery('')), '');
  assert.ok(isEmpty(readQuery('?q=+&sort=oldest')));
});

test('an order that does not exist is relevance', () => {
  assert.equal(readQuery('?sort=sideways').order, 'relevance');
});
