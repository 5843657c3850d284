/** More results than fit on a page: they come at the reader's bidding, none twice and none left out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from './results.ts';
import { manySite } from './sites.ts';
import { visit } from './visit.ts';

test('the button shows more until all are shown, and the reader goes on at the first of them', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&sort=oldest');
  const { page } = open;
  const { report, headlines } = await resultsOf(page);
  assert.equal(report, '45 articles.');
  assert.equal(headlines.length, 20);
  const button = page.locator('#search-more');
  assert.match(await button.innerText(), /remaining 25/);

  await button.click();
  await page.locator('#search-results li').nth(39).waitFor();
  assert.equal(await page.locator('#search-results a:focus').innerText(), await headline(20));
  await button.press('Enter');
  await page.locator('#search-results li').nth(44).waitFor();
  assert.equal(await button.isVisible(), false);

  const all = await page.locator('#search-results h2').allTextContents();
  assert.equal(new Set(all).size, 45);
  const dates = await page.locator('#search-results .date').allTextContents();
  const times = dates.map((date) => Date.parse(`1 ${date}`));
  assert.ok(times.every((time) => time > 0));
  assert.deepEqual(
    times,
    times.toSorted((a, b) => a - b),
  );

  function headline(index: number): Promise<string> {
    return page.locator('#search-results a').nth(index).innerText();
  }
});

test('a new search begins at its first page again', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse');
  const { report } = await resultsOf(open.page);
  await open.page.locator('#search-more').click();
  await open.page.locator('#search-results li').nth(39).waitFor();
  await open.page.getByLabel('1981').check();
  const { headlines } = await resultsOf(open.page, report);
  assert.equal(headlines.length, 12);
  assert.equal(await open.page.locator('#search-more').isVisible(), false);
});

test('a query of thousands of words is answered', async () => {
  const words = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
  await using open = await visit(await manySite(), '/search/?q=lighthouse');
  const { report } = await resultsOf(open.page);
  const started = performance.now();
  await open.page.locator('input[name=q]').fill(`lighthouse ${words}`);
  await open.page.locator('input[name=q]').press('Enter');
  assert.match((await resultsOf(open.page, report)).report, /^45 articles/);
  assert.ok(performance.now() - started < 5000);
});
