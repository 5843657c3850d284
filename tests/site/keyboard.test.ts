/** What the keyboard does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, pageTypes } from './page-types.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

test('the first tab stop of every page skips to its text', async () => {
  for (const path of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), path);
    await open.page.keyboard.press('Tab');
    assert.equal(await open.page.locator(':focus').getAttribute('href'), '#main', path);
    assert.ok(await open.page.locator(':focus').isVisible(), path);
    await open.page.keyboard.press('Enter');
    assert.equal(await open.page.locator(':focus').evaluate((element) => element.id), 'main', path);
  }
});

test('the key / leads to the search field of every page', async () => {
  for (const path of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), path);
    await open.page.keyboard.press('/');
    const field = open.page.locator('header input[name=q]:focus');
    assert.equal(await field.count(), 1, path);
    assert.doesNotMatch(await field.inputValue(), /\//, path);
  }
});

test('the key / types a stroke while the reader types', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.keyboard.press('/');
  await open.page.keyboard.type('either/or');
  assert.equal(await open.page.locator(':focus').inputValue(), 'either/or');
});

test('from an article to results by keyboard alone', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.keyboard.press('/');
  await open.page.keyboard.type('ambassadors');
  await open.page.keyboard.press('Enter');
  await open.page.waitForURL('**/search/?q=ambassadors');
  await open.page.locator('#search-results li').first().waitFor();
});

test('nothing of the search is loaded before a reader turns to it', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.waitForLoadState('networkidle');
  const asked = await open.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  assert.deepEqual(
    asked.filter((address) => address.includes('pagefind')),
    [],
  );
});
