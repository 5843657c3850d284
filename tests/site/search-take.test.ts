/** What a reader takes away from a search: its address, or the references of all that it found. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { resultsOf } from './results.ts';
import { archiveSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('all that was found can be taken away, not only the page that is shown', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&sort=oldest');
  const { page } = open;
  await resultsOf(page);
  const csv = await download(page, 'CSV');
  assert.equal(csv.name, 'search-lighthouse.csv');
  const rows = csv.text.trim().split('\r\n');
  assert.equal(rows.length, 1 + 46);
  assert.match(
    rows[1] ?? '',
    /^Letter 1,supplied: a test,,The Lamp of Bay 1,1980-02,supplied: a test,,,,,,http.*\/articles\/1980\/number-1\/$/,
  );
  await page.getByText('search-lighthouse.csv has 46 articles.').waitFor();
  assert.equal((await download(page, 'RIS')).text.match(/^TY {2}- NEWS\r$/gm)?.length, 46);
  assert.equal((await download(page, 'BibTeX')).text.match(/^@article\{/gm)?.length, 46);
  const items = JSON.parse((await download(page, 'CSL-JSON')).text);
  assert.equal(items.length, 46);
  assert.equal(items[0].archive, 'Letters from the Lamp');
  assert.deepEqual(open.complaints, []);
});

test('nothing that writes files is loaded before a file is asked for', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  const { page } = open;
  await resultsOf(page);
  const asked = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join('\n'),
    );
  assert.doesNotMatch(await asked(), /csv|bibtex|catalogue/);
  await download(page, 'CSV');
  assert.match(await asked(), /csv/);
});

test('the address of the search can be copied, and leads to the same results', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin&year=2016&sort=oldest', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = open;
  const shown = await resultsOf(page);
  await page.getByRole('button', { name: 'Copy this search' }).click();
  await page.getByText('The address of this search is copied.').waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const { pathname, search } = new URL(address);
  await using again = await visit(await archiveSite(), pathname + search);
  assert.deepEqual(await resultsOf(again.page), shown);
});

test('a browser that lets no page copy points at its address bar', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  const { page } = open;
  await resultsOf(page);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy this search' }).click();
  await page.getByText('the address bar has the address of this search').waitFor();
});
