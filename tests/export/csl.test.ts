import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslOf } from '../../src/export/csl.ts';
import { bare, full } from './references.ts';

const items = (...parameters: Parameters<typeof cslOf>) => JSON.parse(cslOf(...parameters));

test('an item says what is known, and where it is kept', () => {
  assert.deepEqual(items([full], 'An Archive'), [
    {
      id: '2016/ties',
      type: 'article-newspaper',
      title: 'Ties, “Old” & New',
      author: [{ literal: 'Jane Doe and John Roe' }],
      'container-title': 'The Duran',
      issued: { 'date-parts': [[2016, 11, 9]] },
      'event-date': { 'date-parts': [[2016, 11]] },
      URL: 'https://example.org/ties',
      accessed: { 'date-parts': [[2026, 2, 5]] },
      archive: 'An Archive',
      archive_location: 'https://archive.example/articles/2016/ties/',
    },
  ]);
});

test('what is unknown is left out', () => {
  assert.deepEqual(Object.keys(items([bare], 'An Archive')[0]), [
    'id',
    'type',
    'title',
    'URL',
    'archive',
    'archive_location',
  ]);
});

test('an archive that does not know where it is published has no address there', () => {
  const [known, unknown] = items(
    [
      { ...full, address: null },
      { ...bare, address: null },
    ],
    'An Archive',
  );
  assert.equal(known.URL, 'https://example.org/ties');
  assert.ok(!('archive_location' in known));
  assert.ok(!('URL' in unknown));
});

test('a date claims no more than is known of it', () => {
  const issued = (published: string) => items([{ ...full, published }], '')[0].issued;
  assert.deepEqual(issued('2016-12~'), { 'date-parts': [[2016, 12]], circa: true });
  assert.deepEqual(issued('2016-12-01/..'), { literal: 'on or after 1 December 2016' });
  assert.deepEqual(issued('2016-12-01?'), { literal: 'perhaps 1 December 2016' });
});
