import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePlace, proposeSlug, proposeYear } from '../../../scripts/add/place.ts';
import type { Article } from '../../../src/article/schema.ts';
import { supplied } from '../../supplied.ts';

const slugOf = (headline: string) => proposeSlug({ headline: supplied(headline), body: [] });

test('the year is the event’s, else the publication’s, else unknown', () => {
  const years: [event: string | null, published: string | null, year: string][] = [
    ['2016-12-01', '2017-01-02', '2016'],
    [null, '2017-01', '2017'],
    ['XXXX-12-01', '2016-12-01/..', '2016'],
    ['../2015', null, '2015'],
    [null, null, 'undated'],
    ['XXXX-12-01', null, 'undated'],
  ];
  for (const [event, published, year] of years) {
    const dates = {
      event: event ? supplied(event) : null,
      published: published ? supplied(published) : null,
    };
    assert.equal(proposeYear(dates), year);
  }
});

test('a slug is the headline in small letters, digits and hyphens', () => {
  const slugs: [headline: string, slug: string][] = [
    ['Putin Calls To Repair Relationship With U.S.', 'putin-calls-to-repair-relationship-with-us'],
    ['Russia’s “reset”: what’s next?', 'russias-reset-whats-next'],
    ['Café & Crème — 10 Jahre Größe', 'cafe-and-creme-10-jahre-gro-e'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Мир', ''],
  ];
  for (const [headline, slug] of slugs) assert.equal(slugOf(headline), slug);
});

test('a long headline is cut between words, and one long word within', () => {
  assert.equal(slugOf('seven sailors '.repeat(20)), 'seven-sailors-'.repeat(5).concat('seven'));
  assert.equal(slugOf('x'.repeat(200)).length, 80);
});

test('without a headline the opening words stand in for it', () => {
  const opening = (text: string): Article['body'] => [
    { id: 'p-0', type: 'paragraph', text, line: 1, endLine: 1 },
  ];
  for (const text of [
    'The ferry to Northhaven will sail again from June on.',
    'NORTHHAVEN, Ohio (AP) — The ferry to Northhaven will sail again from June on.',
  ])
    assert.equal(
      proposeSlug({ headline: null, body: opening(text) }),
      'the-ferry-to-northhaven-will-sail-again-from',
    );
});

test('where a place is taken, the next number is proposed', () => {
  const taken = new Set(['2016/a', '2016/a-2']);
  assert.equal(
    freePlace('2016', 'a', (id) => taken.has(id)),
    '2016/a-3',
  );
});
