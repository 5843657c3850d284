/** Searching: what is found, in what order, and what is said about it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from './results.ts';
import { archiveSite, hostileSite } from './sites.ts';
import { visit } from './visit.ts';

async function search(parameters: string, site = archiveSite) {
  await using open = await visit(await site(), `/search/?${parameters}`);
  return await resultsOf(open.page);
}

test('a word is found in the articles that have it, with publisher, date and the word marked', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors');
  const { report, headlines, publishers, dates } = await resultsOf(open.page);
  assert.equal(report, '1 article.');
  assert.match(headlines[0] ?? '', /Russia ready to restore/);
  assert.deepEqual([publishers, dates], [['The Duran'], ['9 November 2016']]);
  assert.deepEqual(await open.page.locator('#search-results mark').allTextContents(), ['ambassadors']);
  assert.deepEqual(open.complaints, []);
});

test('words that stand only in the furniture of a page are not found', async () => {
  for (const words of ['"skip to main content"', '"popular video"', '"see also"', '"read also"']) {
    const { headlines, report } = await search(`q=${encodeURIComponent(words)}`);
    assert.deepEqual(headlines, [], `${words}: ${report}`);
  }
});

test('a word that no article has is named, and the rest is searched for', async () => {
  const { report, headlines } = await search('q=ambassadors+zebra');
  assert.equal(report, '1 article. “zebra” occurs nowhere, and was left out.');
  assert.equal(headlines.length, 1);
});

test('a word that merely begins like a known one is not passed off as found', async () => {
  const { report, headlines } = await search('q=electon');
  assert.equal(report, 'No articles: “electon” occurs nowhere.');
  assert.deepEqual(headlines, []);
});

test('another form of a word, and the beginning of one, are found', async () => {
  for (const words of ['elections', 'ambassad', 'AMBASSADÓRS']) {
    assert.ok((await search(`q=${words}`)).headlines.length > 0, words);
  }
});

test('quotation marks, straight or curly, ask for words in their order', async () => {
  for (const words of ['"new york times"', '“new york times”']) {
    assert.ok((await search(`q=${words}`)).headlines.length > 0, words);
  }
  assert.deepEqual((await search('q="york new"')).headlines, []);
});

test('publisher and year narrow the results, several values meaning any of them', async () => {
  assert.deepEqual(
    new Set((await search('q=putin&publisher=Opposing+Views')).publishers),
    new Set(['Opposing Views']),
  );
  const both = await search('q=putin&publisher=The+Duran&publisher=The+Moscow+Times');
  assert.deepEqual(new Set(both.publishers), new Set(['The Duran', 'The Moscow Times']));
  for (const date of (await search('q=putin&year=2025')).dates) assert.match(date, /2025/);
});

test('a filter needs no words', async () => {
  assert.equal((await search('year=2016')).headlines.length, 3);
});

test('sorting loses no article, and those without a date come last in either order', async () => {
  const byRelevance = await search('q=restored', hostileSite);
  const newest = await search('q=restored&sort=newest', hostileSite);
  const oldest = await search('q=restored&sort=oldest', hostileSite);
  assert.ok(byRelevance.headlines.includes('A Quiet Notice'));
  assert.deepEqual(newest.headlines.toSorted(), byRelevance.headlines.toSorted());
  assert.deepEqual(oldest.headlines.toSorted(), byRelevance.headlines.toSorted());
  assert.deepEqual([newest.dates.at(-1), oldest.dates.at(-1)], ['Undated', 'Undated']);
  const years = (dates: string[]) => dates.slice(0, -1).map((date) => Number(date.slice(-4)));
  assert.deepEqual(years(oldest.dates), years(oldest.dates).toSorted());
  assert.deepEqual(years(newest.dates), years(newest.dates).toSorted().reverse());
  assert.ok(new Set(years(oldest.dates)).size > 1);
});

test('signs, a very long query and letters of any script get an answer', async () => {
  for (const words of ['.*[(\\', '🎉', 'مرحبا', '"', '<script>alert(1)</script>', 'a '.repeat(2000)]) {
    const { report } = await search(`q=${encodeURIComponent(words)}`);
    assert.match(report, /article/, words.slice(0, 20));
  }
});
