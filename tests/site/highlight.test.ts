/** From a result to its article: the found words are marked there, and the reader stays at its head. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { longArticle } from './page-types.ts';
import { resultsOf } from './results.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

test('words found by the search are marked in the article, in the form in which they are printed there', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassador');
  await resultsOf(open.page);
  await open.page.locator('#search-results a').first().click();
  await open.page.waitForURL('**/articles/**');
  const marked = await markedWords(open.page);
  assert.ok(marked.length > 0);
  for (const word of marked) assert.match(word, /^ambassadors?$/i);
  assert.equal(await open.page.evaluate(() => window.scrollY), 0);
  assert.deepEqual(open.complaints, []);
});

test('notes in the margin, which are not searched, are not marked', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Putin`);
  const notes = open.page.locator('[data-pagefind-ignore]', { hasText: 'Putin' });
  assert.notEqual(await notes.count(), 0);
  const marked = await open.page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].filter(({ startContainer }) =>
      startContainer.parentElement?.closest('[data-pagefind-ignore]'),
    ),
  );
  assert.equal(marked.length, 0);
});

test('only whole words are marked, and signs of patterns are letters', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=us&hl=.*&hl=(`);
  for (const word of await markedWords(open.page)) assert.equal(word.toLowerCase(), 'us');
});

test('an article that nobody searched for has nothing marked', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  assert.deepEqual(await markedWords(open.page), []);
});

test('a browser without custom highlights gets marks', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await open.page.goto(new URL(`${longArticle}?hl=Putin`, open.page.url()).href);
  const marks = await open.page.locator('[data-pagefind-body] mark').allTextContents();
  assert.ok(marks.length > 3);
  assert.deepEqual([...new Set(marks)], ['Putin']);
});

function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}
