/** The page at an address that the archive does not have: what the address says is there to be searched for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from './results.ts';
import { archiveSite, nestedSite } from './sites.ts';
import { visit } from './visit.ts';

test('of a mistyped article the words are in the field, and find it', async () => {
  for (const site of [archiveSite, nestedSite]) {
    await using open = await visit(await site(), '/articles/2016/putin-cals-to-repair-relationship/');
    const { page } = open;
    const field = page.getByRole('searchbox', { name: 'Search the archive' });
    assert.equal(await field.inputValue(), 'putin cals to repair relationship');
    await page.keyboard.press('/');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const { headlines } = await resultsOf(page);
    assert.equal(headlines[0], 'Putin Calls To Repair Relationship With U.S.');
    assert.deepEqual(open.complaints, []);
  }
});

test('of any other address nothing is in the field, and the way to how to ask is open', async () => {
  await using open = await visit(await archiveSite(), '/nowhere/');
  const { page } = open;
  assert.equal(await page.locator('#search-words').inputValue(), '');
  await page.getByRole('link', { name: 'how to ask' }).click();
  await page.locator('#how-to-ask .ask').first().waitFor();
});

test('without script the field, which could do nothing, is not there', async () => {
  await using open = await visit(await archiveSite(), '/nowhere/', { javaScriptEnabled: false });
  assert.equal(await open.page.locator('#search-words').isVisible(), false);
  assert.ok(await open.page.locator('main').getByRole('link', { name: 'search' }).isVisible());
});
