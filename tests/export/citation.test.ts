import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../src/export/citation.ts';
import { supplied } from '../supplied.ts';

const unknown = { headline: null, publisher: null, published: null, byline: null, record: null };
const kept = { archive: 'An Archive', address: undefined };

const words = (...parameters: Parameters<typeof citationOf>) =>
  citationOf(...parameters)
    .map(({ text }) => text)
    .join('');

test('a citation says who, what, where, when, and where it is kept', () => {
  const article = {
    headline: supplied('Ties'),
    publisher: supplied('The Duran'),
    published: supplied('2016-11-09/..'),
    byline: supplied('Jane Doe'),
    record: { address: { value: 'https://example.org/ties', source: 'a test' } },
  };
  assert.equal(
    words(article, { archive: 'An Archive', address: 'https://archive.example/articles/2016/ties/' }),
    'Jane Doe, “Ties”, The Duran, published on or after 9 November 2016, https://example.org/ties. In: An Archive, https://archive.example/articles/2016/ties/.',
  );
});

test('what is unknown is said as citations say it', () => {
  assert.equal(words(unknown, kept), '[Untitled], [publisher unknown], n.d. In: An Archive.');
});

test('quotation marks of a headline are turned into those of the other kind, since it stands in some itself', () => {
  const cited = (headline: string) => words({ ...unknown, headline: supplied(headline) }, kept);
  assert.match(cited('"We are full", says the zoo'), /^“'We are full', says the zoo”, /);
  assert.match(cited('“We are full”, says the zoo’s keeper'), /^“‘We are full’, says the zoo’s keeper”, /);
  assert.match(cited('‘We are full’'), /^“‘We are full’”, /);
});

test('an archive that does not know where it is published has no address to cite', () => {
  assert.doesNotMatch(words({ ...unknown, headline: supplied('Ties') }, kept), /\//);
});

test('the words of others are told apart, so that a page can keep them from running into ours', () => {
  const pieces = citationOf({ ...unknown, headline: supplied('Ties'), publisher: supplied('P') }, kept);
  assert.deepEqual(
    pieces.flatMap(({ of }) => of ?? []),
    ['headline', 'publisher'],
  );
});
