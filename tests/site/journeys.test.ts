/** Whole journeys of readers: by keys alone, and without script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { article } from './page-types.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

const title = 'Putin Calls To Repair Relationship With U.S.';

/** Presses Tab until what has the focus answers; a reader who never gets there is a fault. */
async function tabTo(page: Page, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.locator(':focus').evaluateAll((elements, test) => {
        const isThere = new Function(`return (${test})`)() as (element: Element) => boolean;
        return elements.some((element) => isThere(element));
      }, String(isThere))
    )
      return;
  }
  assert.fail(`150 times Tab, and not at ${isThere}`);
}

test('by keys alone: timeline, article, passage, search, result, and back again', async () => {
  await using open = await visit(await archiveSite(), '/');
  const { page } = open;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('j');
    await page.locator('main :is(h2, h3, h4) a:focus').waitFor();
    if ((await page.locator(':focus').innerText()) === title) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${article}`);
  await tabTo(page, (element) => element.matches('.passage .line'));
  await page.locator('.note [tabindex="-1"]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${article}#p-*`);
  const passage = page.url();
  await page.keyboard.press('/');
  await page.keyboard.type('ambassadors');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=ambassadors**');
  await page.locator('#search-results a').first().waitFor();
  await tabTo(page, (element) => element.closest('#search-results') !== null);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles/**');
  await page.goBack();
  await page.waitForURL('**/search/?q=ambassadors**');
  await page.locator('#search-results a').first().waitFor();
  await page.goBack();
  await page.waitForURL(passage);
  assert.deepEqual(open.complaints, []);
});

test('without script: timeline, article, its clipping, back to the passage, the later article, all texts', async () => {
  await using open = await visit(await archiveSite(), '/', { javaScriptEnabled: false });
  const { page } = open;
  await page.locator('main').getByRole('link', { name: title }).first().click();
  await page.waitForURL(`**${article}`);
  assert.equal(await page.locator('h1').innerText(), title);
  await page.locator(`main a[href^="${article}clipping/#L"]:visible`).last().click();
  await page.waitForURL(`**${article}clipping/#L*`);
  await page.locator(`main a[href^="${article}#p-"]`).first().click();
  await page.waitForURL(`**${article}#p-*`);
  assert.equal(await page.locator('main :target').count(), 1);
  await page.locator('main a[rel=next]').click();
  await page.waitForURL((url) => url.pathname.startsWith('/articles/') && url.pathname !== article);
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await page.waitForURL('**/search/');
  await page
    .locator('main')
    .getByRole('link', { name: /articles/ })
    .first()
    .click();
  await page.waitForURL('**/full-text/');
  assert.ok((await page.locator('main').innerText()).includes('ambassadors'));
});
