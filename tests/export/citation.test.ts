import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../src/export/citation.ts';
import { stated, supplied } from '../supplied.ts';

const unknown = { headline: null, publisher: null, published: null, byline: null, address: null };
const kept = { archive: 'An Archive', address: null };

const words = (...parameters: Parameters<typeof citationOf>) =>
  citationOf(...parameters)
    .map(({ text }) => text)
    .join('');

test('a citation says who, what, where, when, and where it is kept', () => {
  const article = {
    headline: stated('Ties'),
    publisher: supplied('The Duran'),
    published: supplied('2016-11-09/..'),
    byline: supplied('Jane Doe'),
    address: { ...supplied('https://example.org/ties'), checked: '2026-02-05' },
  };
  assert.equal(
    words(article, { archive: 'An Archive', address: 'https://archive.example/articles/2016/ties/' }),
    'Jane Doe, “Ties”, The Duran, published on or after 9 November 2016, accessed 5 February 2026, https://example.org/ties. In: An Archive, https://archive.example/articles/2016/ties/.',
  );
});

test('a title that a record supplies stands in brackets, as catalogues have it, and in no quotation marks', () => {
  assert.equal(
    words({ ...unknown, headline: supplied('Ties “renewed”') }, kept),
    '[Ties “renewed”], [publisher unknown], n.d. In: An Archive.',
  );
});

test('what is unknown is said as citations say it', () => {
  assert.equal(words(unknown, kept), '[Untitled], [publisher unknown], n.d. In: An Archive.');
});

const cited = (headline: string) =>
  /^“(.*)”, \[publisher/.exec(words({ ...unknown, headline: stated(headline) }, kept))?.[1];

test('quotation marks of a headline are turned into those of the other kind, since it stands in some itself', () => {
  assert.equal(cited('"We are full", says the zoo'), '‘We are full’, says the zoo');
  assert.equal(cited('“We are full”, says the zoo’s keeper'), '‘We are full’, says the zoo’s keeper');
  assert.equal(cited('‘We are full’'), '‘We are full’');
  assert.equal(cited('Zoo: “We’re full” and “we’re tired”'), 'Zoo: ‘We’re full’ and ‘we’re tired’');
});

test('marks within marks of a headline are turned back', () => {
  assert.equal(cited('“They said ‘it’s full’ to us”, says zoo'), '‘They said “it’s full” to us’, says zoo');
  assert.equal(cited('"They said ‘no’ to us"'), '‘They said “no” to us’');
  assert.equal(cited('‘They said “no” to us’'), '‘They said “no” to us’');
});

test('inch marks, half pairs and pairs of other languages stay as the headline has them', () => {
  for (const headline of [
    'The 12" record',
    'A 12" record and a 7" record',
    '"The 12" record',
    '“We are full, says the zoo',
    'We are full”, says the zoo',
    '"We are full, says the zoo',
    'Das „Wort“ des Jahres',
    'Das „Wort“ und der „Satz“',
    'Ett ”ord” på svenska',
  ])
    assert.equal(cited(headline), headline);
  assert.equal(cited('A 12" record, "late"'), 'A 12" record, ‘late’');
});

test('an archive that does not know where it is published has no address to cite', () => {
  assert.doesNotMatch(words({ ...unknown, headline: stated('Ties') }, kept), /\//);
});

test('the words of others are told apart, so that a page can keep them from running into ours', () => {
  const pieces = citationOf({ ...unknown, headline: stated('Ties'), publisher: supplied('P') }, kept);
  assert.deepEqual(
    pieces.flatMap(({ of }) => of ?? []),
    ['headline', 'publisher'],
  );
});

test('addresses are told apart, so that a page can break them where their parts begin', () => {
  const address = 'https://archive.example/articles/2016/ties/';
  const original = 'https://example.org/ties.';
  const article = { ...unknown, address: supplied(original) };
  const pieces = citationOf(article, { archive: 'An Archive', address });
  assert.deepEqual(
    pieces.flatMap(({ of, text }) => (of === 'address' ? [text] : [])),
    [original, address],
  );
  // One that ends in a full stop is followed by none.
  assert.match(pieces.map(({ text }) => text).join(''), /ties\. In: An Archive/);
});
