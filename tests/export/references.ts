/** References for tests: one of which all is known, one of which nothing is, and any at all. */
import fc from 'fast-check';
import type { Reference } from '../../src/export/reference.ts';

export const full: Reference = {
  id: '2016/ties',
  title: 'Ties, “Old” & New',
  byline: 'Jane Doe and John Roe',
  publisher: 'The Duran',
  published: '2016-11-09',
  event: '2016-11',
  titleBasis: 'stated, line 1',
  publishedBasis: 'supplied: the address carries the date',
  eventBasis: 'inferred, line 3',
  rights: 'http://rightsstatements.org/vocab/InC/1.0/',
  original: 'https://example.org/ties',
  checked: '2026-02-05',
  address: 'https://archive.example/articles/2016/ties/',
};

export const bare: Reference = {
  id: 'undated/x',
  title: '[They met on an evening …]',
  byline: null,
  publisher: null,
  published: null,
  event: null,
  titleBasis: null,
  publishedBasis: null,
  eventBasis: null,
  rights: null,
  original: null,
  checked: null,
  address: 'https://archive.example/articles/undated/x/',
};

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const date = fc.constantFrom('2016', '2016-11', '2016-11-09', '2016-11-09/..', '2016-11~', '201X', '2016-21');

/** Titles and names of any characters. */
export const anyReference: fc.Arbitrary<Reference> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9-]{1,8}\/[a-z0-9-]{1,20}$/),
    title: text,
    byline: fc.option(text),
    publisher: fc.option(text),
    published: fc.option(date),
    event: fc.option(date),
    titleBasis: fc.option(text),
    publishedBasis: fc.option(text),
    eventBasis: fc.option(text),
    rights: fc.option(fc.webUrl()),
    checked: fc.option(date),
    original: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    address: fc.webUrl(),
  },
  { noNullPrototype: true },
);
