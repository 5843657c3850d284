/** What results have in common: counted, chosen by box, and found in lists too long to read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { resultsOf } from './results.ts';
import { archiveSite, hostileSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('each value has the number of articles that it would leave, and keeps the word that is given', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  const { page } = open;
  const { report } = await resultsOf(page);
  await facet(page, 'Publisher').getByRole('checkbox').first().waitFor();
  for (const name of ['Publisher', 'Year', 'Person', 'Speaker', 'Place'])
    assert.ok(await facet(page, name).isVisible(), name);
  assert.equal(await facet(page, 'Author').isVisible(), false, 'nobody is stated to have written one');
  const label = facet(page, 'Publisher').locator('label').first();
  const [name = '', count = ''] = (await label.innerText()).split(/\n+/);
  await label.click();
  const { headlines, publishers } = await resultsOf(page, report);
  assert.equal(headlines.length, Number(count));
  assert.deepEqual(new Set(publishers), new Set([name]));
});

test('a second value of a facet adds to the first; counts elsewhere follow; the focus stays', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  const { page } = open;
  const all = await resultsOf(page);
  const year = (name: string) => facet(page, 'Year').getByRole('checkbox', { name });
  await year('2025').press('Space');
  const one = await resultsOf(page, all.report);
  await page.waitForFunction(() => document.querySelectorAll('#search-facets :checked').length === 1);
  assert.equal(await year('2025').evaluate((box) => box === document.activeElement), true);
  const publishers = await facet(page, 'Publisher').locator('bdi').allTextContents();
  assert.deepEqual(new Set(publishers), new Set(one.publishers));
  await year('2016').press('Space');
  const both = await resultsOf(page, one.report);
  assert.deepEqual(both.headlines.toSorted(), all.headlines.toSorted());
  assert.equal(await year('2016').evaluate((box) => box === document.activeElement), true);
});

test('whoever is not stated is counted too, and can be chosen and taken away', async () => {
  await using open = await visit(await hostileSite(), '/search/?q=the&publisher=');
  const { page } = open;
  const { publishers, report } = await resultsOf(page);
  assert.deepEqual(new Set(publishers), new Set(['Publisher not stated']));
  await facet(page, 'Publisher')
    .getByRole('checkbox', { name: 'Publisher not stated', checked: true })
    .waitFor();
  await page.getByRole('button', { name: 'Remove Publisher not stated', exact: true }).click();
  assert.ok((await resultsOf(page, report)).publishers.includes('The Duran'));
});

test('speakers without a name are written as their chips write them', async () => {
  await using open = await visit(await hostileSite(), '/search/?q=the&speaker=');
  const { page } = open;
  await resultsOf(page);
  await facet(page, 'Speaker').getByRole('checkbox', { name: 'Speaker not stated', checked: true }).waitFor();
  const names = facet(page, 'Speaker').locator('bdi');
  assert.equal(
    await names.first().evaluate((name) => getComputedStyle(name, '::first-letter').textTransform),
    'none',
  );
});

test('of a long list the first are shown, and the rest can be looked in', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse');
  const { page } = open;
  const { report } = await resultsOf(page);
  const publishers = facet(page, 'Publisher');
  await publishers.locator('summary').waitFor();
  assert.equal(await publishers.locator('label').count(), 6);
  await publishers.locator('summary').click();
  // Six above, and of the rest more than can be seen at once: filled when the list has opened.
  await publishers.locator('label').nth(19).waitFor();
  await publishers.getByRole('searchbox').fill('bay 14');
  assert.deepEqual(await publishers.locator('.rest bdi').allTextContents(), ['The Lamp of Bay 14']);
  await publishers.locator('.rest label').click();
  assert.deepEqual(new Set((await resultsOf(page, report)).publishers), new Set(['The Lamp of Bay 14']));
  // What is chosen is always in sight.
  await publishers.locator('ul:first-of-type :checked').waitFor();
});

test('on a phone they are folded away, and large enough for a finger', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin', {
    viewport: { width: 375, height: 700 },
    hasTouch: true,
  });
  const { page } = open;
  const { report } = await resultsOf(page);
  assert.equal(await facet(page, 'Publisher').isVisible(), false);
  await page.locator('#search-narrowing > summary').tap();
  const label = facet(page, 'Publisher').locator('label', { hasText: 'The Duran' });
  const { height = 0 } = (await label.boundingBox()) ?? {};
  assert.ok(height >= 32, `${height} px`);
  await label.tap();
  await resultsOf(page, report);
  assert.ok(await facet(page, 'Publisher').isVisible());
});

test('of a large archive the bars are there at once, nothing is fetched before the reader turns to it, and its counts only for who turns to them', async () => {
  const years = ['2016', '2017', '2018'].map((period, count) => ({ period, count }));
  await using open = await visit(await archiveSite(), '/about/');
  const { page } = open;
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const whole = { unit: 'year', bars: years, undated: 2 };
    const chart = `id="search-chart" data-whole='${JSON.stringify(whole)}'`;
    await route.fulfill({ response, body: (await response.text()).replace('id="search-chart"', chart) });
  });
  await page.goto(new URL('/search/', page.url()).href, { waitUntil: 'networkidle' });
  assert.equal(await page.locator('#search-bars rect').count(), years.length);
  assert.equal(await page.locator('#search-readout').innerText(), '2016 to 2018');
  assert.equal(await page.locator('#search-undated').innerText(), '2 undated articles');
  const fetched = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('/search-index/'))
        .map((name) => name.split('/').at(-1)),
    );
  assert.deepEqual(await fetched(), []);
  await page.locator('#search-words').focus();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/directory.json')),
  );
  assert.ok(!(await fetched()).includes('ledger.json'));
  assert.equal(await page.locator('#search-facets input:visible').count(), 0);
  await page.locator('#search-narrowing').hover();
  await page.locator('#search-facets input').first().waitFor();
  assert.ok((await fetched()).includes('ledger.json'));
});
