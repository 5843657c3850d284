/** Results stay where they are first shown, whatever else is told of a search. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { resultsOf } from './results.ts';
import { shiftOf } from './shift.ts';
import { hostileSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 768, height: 900 },
  { width: 375, height: 700 },
];

const searches = {
  'articles of many months, and one undated': [manySite, '/search/?q=lighthouse'],
  'nothing but undated articles': [hostileSite, '/search/?q=ferries'],
  'one article': [manySite, '/search/?q=ambassadors'],
  'a misspelt word beside another': [manySite, '/search/?q=keeper+lihgthouse'],
  'a misspelt word alone': [manySite, '/search/?q=lihgthouse'],
  'nothing, with a way out of it': [manySite, '/search/?q=lighthouse+ambassadors'],
  'the whole archive': [manySite, '/search/'],
} as const;

for (const [what, [site, address]] of Object.entries(searches)) {
  test(`nothing moves when ${what} is found`, async () => {
    for (const viewport of sizes) {
      await using open = await visit(await site(), address, { viewport });
      await open.page.waitForLoadState('networkidle');
      await open.page.locator('html[data-answered]').waitFor();
      assert.equal(await shiftOf(open.page), 0, `${address} at ${viewport.width}`);
    }
  });
}

/** As on a slow line: these files come when the test says so. */
async function hold(page: Page, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await promise;
    await route.fallback();
  });
  return resolve;
}

for (const [what, [site, search, hasBars]] of Object.entries({
  'has bars': [manySite, 'lighthouse', true],
  'has no bars': [hostileSite, 'ferries', false],
} as const)) {
  test(`results do not wait long for what the ledger tells, and stay in their place when it ${what}`, async () => {
    await using open = await visit(await site(), '/about/');
    const { page } = open;
    const release = await hold(page, '**/ledger.json');
    await page.goto(new URL(`/search/?q=${search}`, page.url()).href);
    await page.locator('#search-results li').first().waitFor();
    assert.equal(await page.locator('#search-facets [type=checkbox]').count(), 0);
    release();
    await page.locator('#search-facets [type=checkbox]').first().waitFor();
    assert.equal(await page.locator('#search-bars').isVisible(), hasBars);
    assert.equal(await shiftOf(page), 0);
    // The next search leaves no room for what it does not have.
    if (hasBars) return;
    const { report } = await resultsOf(page);
    await page.locator('#search-words').fill(`${search} harbour`);
    await resultsOf(page, report);
    assert.equal(await page.locator('#search-chart').evaluate((chart) => chart.clientHeight), 0);
  });
}

test('what else could be meant comes late on a slow line, and moves no result', async () => {
  for (const viewport of sizes) {
    await using open = await visit(await manySite(), '/about/', { viewport });
    const { page } = open;
    const release = await hold(page, '**/words/*.json');
    await page.goto(new URL('/search/?q=keeper+lihgthouse', page.url()).href);
    await page.locator('#search-results li').first().waitFor();
    assert.equal(await page.locator('#search-suggestions li').count(), 0);
    release();
    await page.getByText('Did you mean lighthouse?').waitFor();
    assert.equal(await shiftOf(page), 0, `${viewport.width}`);
    // The next search leaves no room for what it does not have.
    const { report } = await resultsOf(page);
    await page.locator('#search-words').fill('lighthouse');
    await resultsOf(page, report);
    assert.equal(await page.locator('#search-suggestions').evaluate((list) => list.clientHeight), 0);
  }
});

test('where nothing is found, what else could be meant is told with it, and nothing waits for ever', async () => {
  await using open = await visit(await manySite(), '/about/');
  const { page } = open;
  const report = page.locator('#search-report', { hasText: 'No articles' });
  for (const comes of [true, false]) {
    const release = await hold(page, '**/words/*.json');
    if (comes) setTimeout(release, 1000);
    await page.goto(new URL('/search/?q=lihgthouse', page.url()).href);
    await report.waitFor();
    assert.equal(await page.locator('#search-suggestions li').count(), comes ? 1 : 0);
    assert.equal(await shiftOf(page), 0);
    release();
    await page.getByText('Did you mean lighthouse?').waitFor();
    await page.unrouteAll();
  }
});
