/** More results than fit on a page: each page has its address, and together they have every article once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { resultsOf } from './results.ts';
import { manySite } from './sites.ts';
import { visit } from './visit.ts';

test('pages follow each other until all are shown, none twice, in order; the undated one last', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&sort=oldest');
  const { page } = open;
  const { report } = await resultsOf(page);
  assert.equal(report, '46 articles with lighthouse');
  const headlines: string[] = [];
  const dates: string[] = [];
  for (const number of [1, 2, 3]) {
    await here(page, number);
    headlines.push(...(await page.locator('#search-results h3').allTextContents()));
    dates.push(...(await page.locator('#search-results .date').allTextContents()));
    if (number < 3) await page.getByRole('link', { name: 'Next' }).click();
  }
  assert.equal(new Set(headlines).size, 46);
  assert.equal(dates.pop(), 'Undated');
  const times = dates.map((date) => Date.parse(`1 ${date}`));
  assert.ok(times.every((time) => time > 0));
  assert.deepEqual(
    times,
    times.toSorted((a, b) => a - b),
  );
  assert.match(page.url(), /&page=3$/);
  assert.equal(await page.getByRole('link', { name: 'Next' }).count(), 0);
});

test('whoever turns a page begins at its head, and back leads to the page before', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&sort=oldest');
  const { page } = open;
  await resultsOf(page);
  const next = page.getByRole('link', { name: 'Next' });
  await next.scrollIntoViewIfNeeded();
  await next.press('Enter');
  await here(page, 2);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-found');
  await page.waitForFunction(() => {
    const top = document.querySelector('#search-found')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight / 2;
  });
  await page.goBack();
  await here(page, 1);
});

test('a new search begins at its first page again, and a page too many is the last', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&page=9');
  const { page } = open;
  const { report, headlines } = await resultsOf(page);
  assert.equal(headlines.length, 6);
  assert.equal(await page.locator('#search-results').getAttribute('start'), '41');
  assert.equal(new URL(page.url()).search, '?q=lighthouse&page=3');
  await page.locator('#search-facets').getByRole('checkbox', { name: '1981' }).check();
  assert.equal((await resultsOf(page, report)).headlines.length, 12);
  assert.doesNotMatch(page.url(), /page=/);
  assert.equal(await page.locator('#search-pager').isVisible(), false);
});

test('a query of thousands of words is answered', async () => {
  const words = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
  await using open = await visit(await manySite(), '/search/?q=lighthouse');
  await resultsOf(open.page);
  await open.page.locator('#search-words').fill(`lighthouse ${words}`);
  await open.page.locator('#search-words').press('Enter');
  await open.page.waitForFunction(() => document.querySelector('#search-notes .syntax'));
  assert.match(await open.page.locator('#search-report').innerText(), /^46 articles/);
});

async function here(page: Page, number: number): Promise<void> {
  await page.locator('#search-pager', { hasText: `Page ${number} of 3` }).waitFor();
}
