/** A search that cannot run: the reader is told so, and shown a way on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

const losses = { 'its program': '**/pagefind.js', 'its index': '**/*.pf_meta', WebAssembly: '**/wasm.*' };

for (const [what, addresses] of Object.entries(losses)) {
  test(`without ${what} the search page says so and leads to all articles on one page`, async () => {
    await using open = await visit(await archiveSite(), '/about/');
    await open.page.route(addresses, (route) => route.abort());
    await open.page.goto(new URL('/search/?q=putin', open.page.url()).href);
    await open.page.locator('#search-failure').waitFor({ timeout: 10_000 });
    assert.match(await open.page.locator('[role=status]').innerText(), /does not work/);
    await open.page.locator('#search-failure a').click();
    assert.equal(new URL(open.page.url()).pathname, '/full-text/');
  });
}

test('without JavaScript the search page says so and leads to all articles on one page', async () => {
  const site = await archiveSite();
  await using open = await visit(site, '/search/?q=putin', { javaScriptEnabled: false });
  const word = open.page.locator('noscript');
  assert.match(await word.innerText(), /needs JavaScript/);
  assert.equal(await open.page.locator('main fieldset').first().isVisible(), false);
  await word.locator('a').click();
  assert.equal(new URL(open.page.url()).pathname, '/full-text/');
  assert.match(await open.page.locator('main').innerText(), /This must not be forgotten for a single second/);
});
