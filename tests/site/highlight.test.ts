/** From a result to its article: it opens at the passage, the found words are marked, and a bar leads from one to the next. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { longArticle } from './page-types.ts';
import { resultsOf } from './results.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Words found by the search' });
const count = (page: Page) => bar(page).locator('.count').innerText();

test('a result opens at its passage, with the words marked as they are printed there', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassador');
  const { page } = open;
  await resultsOf(page);
  await page.locator('#search-results h3 a').first().click();
  await page.waitForURL('**/articles/**#p-*');
  await bar(page).waitFor();
  const marked = await markedWords(page);
  assert.ok(marked.length > 0);
  for (const word of marked) assert.match(word, /^ambassadors?$/i);
  assert.match(await count(page), /^1 of \d+$/);
  const inSight = await page.evaluate(() => {
    const [place] = CSS.highlights.get('found-current') ?? [];
    const top = place instanceof Range ? place.getBoundingClientRect().top : -1;
    return top >= 0 && top < window.innerHeight;
  });
  assert.ok(inSight);
  assert.deepEqual(open.complaints, []);
});

test('a word is marked with its hyphen where it is printed with one', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=reestablishing');
  const { page } = open;
  await resultsOf(page);
  await page.locator('#search-results h3 a').first().click();
  await bar(page).waitFor();
  assert.deepEqual(await markedWords(page), ['re-establishing']);
  assert.deepEqual(open.complaints, []);
});

test('the bar leads to the next and the one before, round and round, and tells where one is', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Putin`);
  const { page } = open;
  await bar(page).waitFor();
  const all = (await markedWords(page)).length;
  assert.equal(await count(page), `${all} found`);
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  const next = bar(page).getByRole('button', { name: 'Next' });
  for (let place = 1; place <= all; place += 1) {
    await next.press('Enter');
    assert.equal(await count(page), `${place} of ${all}`);
    assert.match(
      await bar(page).getByRole('status').innerText(),
      new RegExp(`^${place} of ${all}: .*Putin`, 's'),
    );
  }
  assert.notEqual(await page.evaluate(() => window.scrollY), 0);
  await next.press('Enter');
  assert.equal(await count(page), `1 of ${all}`);
  await bar(page).getByRole('button', { name: 'Previous' }).press('Enter');
  assert.equal(await count(page), `${all} of ${all}`);
  assert.ok(
    await bar(page)
      .getByRole('button', { name: 'Previous' })
      .evaluate((button) => button === document.activeElement),
  );
});

test('the bar says which word one is at, and before the first, which words were found', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Kremlin&hl=leaders`);
  const word = bar(open.page).locator('.word');
  assert.equal(await word.innerText(), 'Kremlin, leaders');
  const marked = await markedWords(open.page);
  for (const found of marked) {
    await bar(open.page).getByRole('button', { name: 'Next' }).click();
    assert.equal(await word.innerText(), found);
  }
  assert.deepEqual([...new Set(marked)], ['Kremlin', 'leaders']);
});

test('closed, the bar takes the marks with it', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Putin`);
  await bar(open.page).getByRole('button', { name: 'Close' }).click();
  assert.equal(await bar(open.page).count(), 0);
  assert.deepEqual(await markedWords(open.page), []);
});

test('in forced colours words are marked in colours of the system', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Putin`, { forcedColors: 'active' });
  await bar(open.page).waitFor();
  const colours = await open.page.evaluate(() => {
    const probe = document.createElement('p');
    probe.setAttribute('hidden', '');
    document.body.append(probe);
    const marked = getComputedStyle(probe, '::highlight(found)');
    return { background: marked.backgroundColor, ink: marked.color };
  });
  assert.notEqual(colours.background, 'rgba(0, 0, 0, 0)');
  assert.notEqual(colours.background, colours.ink);
});

test('notes in the margin, which are not searched, are not marked', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Putin`);
  await bar(open.page).waitFor();
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
  await open.page.waitForLoadState('networkidle');
  for (const word of await markedWords(open.page)) assert.equal(word.toLowerCase(), 'us');
});

test('an article that nobody searched for has nothing marked, and loads nothing for it', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  await open.page.waitForLoadState('networkidle');
  assert.deepEqual(await markedWords(open.page), []);
  const asked = await open.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .join('\n'),
  );
  assert.doesNotMatch(asked, /arrival/);
});

test('an address that breaks off in the middle of a sign is read as far as it goes', async () => {
  await using open = await visit(await archiveSite(), `${longArticle}?hl=Putin&hl=%E2%28#p-%E2`);
  await bar(open.page).waitFor();
  assert.deepEqual(open.complaints, []);
});

test('a browser without custom highlights gets marks', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await open.page.goto(new URL(`${longArticle}?hl=Putin`, open.page.url()).href);
  await bar(open.page).waitFor();
  const marks = await open.page.locator('[data-pagefind-body] mark').allTextContents();
  assert.ok(marks.length > 3);
  assert.deepEqual([...new Set(marks)], ['Putin']);
  await bar(open.page).getByRole('button', { name: 'Next' }).click();
  assert.match(await count(open.page), /^1 of/);
});

function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}
