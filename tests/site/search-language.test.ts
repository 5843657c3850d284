/** How to ask: there at once where nothing was found or asked, folded below results, and never far away. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from './results.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

test('how to ask is folded where there are results, and open where there are none', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const { page } = open;
  const example = page.locator('#how-to-ask .ask').first();
  await example.waitFor();
  for (const [words, isOpen] of [
    ['putin', false],
    ['zebra', true],
    ['trump', false],
    ['', true],
  ] as const) {
    await page.locator('#search-words').fill(words);
    await example.waitFor({ state: isOpen ? 'visible' : 'hidden' });
    assert.ok(await page.getByRole('heading', { name: 'How to ask' }).isVisible());
  }
  assert.deepEqual(open.complaints, []);
});

test('whoever opened it over results finds it open below the next', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  const { page } = open;
  await resultsOf(page);
  const example = page.locator('#how-to-ask .ask').first();
  await example.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'How to ask' }).click();
  await example.waitFor();
  await page.locator('#search-words').fill('trump');
  await page.locator('#search-report', { hasText: 'with trump' }).waitFor();
  assert.ok(await example.isVisible());
});

test('a link to it opens it, from the page and from elsewhere', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  const { page } = open;
  await resultsOf(page);
  await page.getByRole('link', { name: 'how to ask' }).press('Enter');
  assert.ok(await page.locator('#how-to-ask .ask').first().isVisible());
  const top = () =>
    page.evaluate(() => document.querySelector('#how-to-ask')?.getBoundingClientRect().top ?? -1);
  assert.ok((await top()) < 200);
  await using other = await visit(await archiveSite(), '/search/?q=putin#how-to-ask');
  await resultsOf(other.page);
  assert.ok(await other.page.locator('#how-to-ask .ask').first().isVisible());
});
