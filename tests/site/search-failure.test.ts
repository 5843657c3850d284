/** A search that cannot run: the reader is told so, and shown a way on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { article } from './page-types.ts';
import { resultsOf } from './results.ts';
import { archiveSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

const losses: Record<string, [addresses: string, words: RegExp]> = {
  'its program': ['**/answer*.js', /does not work|connection/],
  'its index': ['**/search-index/**', /index|connection/],
};

for (const [what, [addresses, words]] of Object.entries(losses)) {
  test(`without ${what} the search page says so, leads to the text of all articles, and tries again when asked`, async () => {
    await using open = await visit(await archiveSite(), '/about/');
    const { page } = open;
    await page.route(addresses, (route) => route.abort());
    await page.goto(new URL('/search/?q=putin', page.url()).href);
    const failure = page.locator('#search-failure');
    await failure.waitFor();
    assert.match(await failure.innerText(), words);
    await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
    await page.unroute(addresses);
    await failure.getByRole('button', { name: 'Try again' }).click();
    assert.match((await resultsOf(page)).report, /articles with putin/);
    assert.equal(await failure.isVisible(), false);
  });
}

test('an index that is not there is said to be missing', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  const { page } = open;
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(new URL('/search/?q=putin', page.url()).href);
  const failure = page.locator('#search-failure');
  await failure.waitFor();
  assert.match(await failure.innerText(), /^The search index is not where it should be\./);
  await failure.locator('a').click();
  assert.equal(new URL(page.url()).pathname, '/full-text/');
});

for (const [what, files] of Object.entries({ results: 'articles/*.json', counts: 'ledger.json' })) {
  test(`after a new build a page whose ${what} are gone searches once more, by itself`, async () => {
    await using open = await visit(await manySite(), '/about/');
    const { page } = open;
    let directories = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/directory.json')) directories += 1;
    });
    await loseFirst(page, `**/search-index/*/${files}`);
    await page.goto(new URL('/search/?q=lighthouse', page.url()).href);
    assert.ok((await resultsOf(page)).headlines.length > 0);
    await page.locator('#search-facets input').first().waitFor();
    assert.equal(await page.locator('#search-failure').isVisible(), false);
    assert.equal(await page.locator('#search-counts-failure').isVisible(), false);
    assert.equal(directories, 2);
  });
}

test('in the dialog, too, what is gone after a new build is searched for once more', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await loseFirst(page, '**/search-index/*/articles/*.json');
  await page.keyboard.press('/');
  await page.keyboard.type('p');
  await page.locator('#dialog-words').fill('putin');
  await page.locator('#dialog-results a').first().waitFor();
  assert.equal(await page.locator('#dialog-failure').isVisible(), false);
});

test('a page whose own program never arrives says so after a while, and shows how to ask', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  const { page } = open;
  await page.route('**/SearchPage*.js', (route) => route.abort());
  await page.goto(new URL('/search/?q=putin', page.url()).href);
  await page.locator('#search-failure').waitFor({ timeout: 20_000 });
  assert.match(await page.locator('#search-failure').innerText(), /did not start/);
  assert.ok(await page.locator('#how-to-ask').isVisible());
});

test('a network that dies between two pages of results is said to; when it is back, so are they', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&sort=oldest');
  const { page } = open;
  await resultsOf(page);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Next' }).click();
  const failure = page.locator('#search-failure');
  await failure.waitFor();
  assert.match(await failure.innerText(), /^The connection gave way before the search was done\./);
  assert.equal(await page.locator('#search-found').isVisible(), false);
  await page.context().setOffline(false);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await page.locator('#search-pager', { hasText: 'Page 2 of 3' }).waitFor();
});

test('in the dialog, too, a failure is said, with a way on', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press('/');
  await page.keyboard.type('putin');
  const failure = page.locator('#dialog-failure');
  await failure.waitFor();
  assert.match(await failure.innerText(), /^The search index is not where it should be\./);
  await failure.locator('a').click();
  await page.waitForURL('**/full-text/');
});

test('without JavaScript the search page says so and leads to the text of all articles', async () => {
  const site = await archiveSite();
  await using open = await visit(site, '/search/?q=putin', { javaScriptEnabled: false });
  const word = open.page.locator('noscript');
  assert.match(await word.innerText(), /needs JavaScript/);
  assert.equal(await open.page.locator('main :is(fieldset, input)').locator('visible=true').count(), 0);
  await word.locator('a').click();
  assert.equal(new URL(open.page.url()).pathname, '/full-text/');
  assert.match(await open.page.locator('main').innerText(), /This must not be forgotten for a single second/);
});

test('without JavaScript every other page leads to the search page, where that is said', async () => {
  await using open = await visit(await archiveSite(), article, { javaScriptEnabled: false });
  await open.page.getByRole('link', { name: 'Search the archive' }).click();
  await open.page.waitForURL('**/search/');
  assert.match(await open.page.locator('noscript').innerText(), /needs JavaScript/);
});

test('no page may run WebAssembly, and a browser without it searches as well', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  const { page } = open;
  const compiled = await page.evaluate(() =>
    // The smallest module there is.
    WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)).then(
      () => 'compiled',
      (error: unknown) => String(error),
    ),
  );
  assert.match(compiled, /CompileError.*Content Security Policy/);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(new URL('/search/?q=putin', page.url()).href);
  assert.equal(await page.evaluate(() => 'WebAssembly' in globalThis), false);
  assert.match((await resultsOf(page)).report, /articles with putin/);
});

/** The first of these files to be asked for is gone. Playwright’s own `times` lets go of all requests with the last of
 *  them, and loses the event of one that is made just then: a search that goes on at once would not be counted. */
async function loseFirst(page: Page, addresses: string): Promise<void> {
  let isLost = false;
  await page.route(addresses, (route) => {
    if (isLost) return route.fallback();
    isLost = true;
    return route.fulfill({ status: 404 });
  });
}
