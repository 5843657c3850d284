/** Where marks and bars of the drawn timeline lead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrderOfTime } from '../../src/archive/order.ts';
import { type Span, volumesOf } from '../../src/archive/volumes.ts';
import { listingPlace } from '../../src/components/timeline/listing-place.ts';
import { entry } from '../archive/entries.ts';

const articles = (count: number, event: string) =>
  Array.from({ length: count }, (_, index) => entry(`${event}-${index}`, { event }));
const front = (entries: ReturnType<typeof entry>[], span: Span) =>
  listingPlace(volumesOf(inOrderOfTime(entries, 'event')), span, '');

test('on the one page of a small archive a time is a place of the same page', () => {
  assert.equal(front(articles(3, '2017-03-01'), { year: 2017, month: 3 }), '#m2017-03');
});

test('from the front of a large archive it is a place on the page of its year', () => {
  const many = [...articles(150, '2016-12-01'), ...articles(1, '2017-03-01')];
  assert.equal(front(many, { year: 2017, month: 3 }), '2017/#m2017-03');
});

test('what a page lists, and nothing else, is the page', () => {
  const many = [...articles(150, '2016-12-01'), ...articles(1, '2017-03-01')];
  assert.equal(front(many, { year: 2017 }), '2017/');
  assert.equal(front(many, { year: 2016, month: 12 }), '2016/12/');
});

test('a place on the page that leads there needs no page', () => {
  const year = volumesOf(
    inOrderOfTime([...articles(150, '2016-12-01'), ...articles(9, '2017-03-01')], 'event'),
  ).parts[1];
  assert.ok(year);
  assert.equal(listingPlace(year, { year: 2017, month: 3 }, '2017/'), '#m2017-03');
});
