/** Links to passages, and what of them can be copied. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { longArticle } from './page-types.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
/** What copies is there as soon as the reader turns to the article. */
async function turnTo(page: Page) {
  await page.locator('h1').hover();
  await page.getByRole('button', { name: 'copy this citation' }).waitFor();
}
const passage = (page: Page) => page.locator('.passage', { hasText: 'Beyond diplomatic relations' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

test('a click on the link of a passage copies an address that leads there, and says so', async () => {
  await using open = await visit(await archiveSite(), longArticle, { permissions });
  await turnTo(open.page);
  const link = passage(open.page).getByRole('link', { name: 'link to “Beyond diplomatic relations, the …”' });
  const top = await open.page.evaluate(() => scrollY);
  await link.click();
  await said(open.page, 'Link copied.');
  const copied = new URL(await clipboard(open.page));
  assert.equal(copied.pathname, longArticle);
  const [id = '', directive] = copied.hash.slice(1).split(':~:');
  assert.match(id, /^p-[0-9a-f]{8}$/);
  assert.equal(
    directive,
    'text=Beyond%20diplomatic%20relations%2C%20the%20two,continued%20civil%20war%20in%20Syria.',
  );
  assert.equal(new URL(open.page.url()).hash, `#${id}`);
  assert.equal(await open.page.evaluate(() => scrollY), top);
  await open.page.goto('about:blank');
  await open.page.goto(copied.href);
  assert.ok((await open.page.locator(':target').innerText()).startsWith('Beyond diplomatic relations'));
  assert.deepEqual(open.complaints, []);
});

test('by keyboard the link comes with its passage, is to be seen, and beside it what copies a citation', async () => {
  await using open = await visit(await archiveSite(), longArticle, { permissions });
  await turnTo(open.page);
  const row = passage(open.page);
  const opacity = () => row.locator('.here').evaluate((link) => getComputedStyle(link).opacity);
  assert.equal(await opacity(), '0');
  await row.locator('.line').focus();
  assert.equal(await opacity(), '1');
  // What the arrow keys do is fetched when the reader turns to the text.
  await row.locator('.cite[tabindex="-1"]').waitFor({ state: 'attached' });
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('Enter');
  await said(open.page, 'Link copied.');
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('Enter');
  await said(open.page, 'Citation copied.');
  const id = await row.locator('p').getAttribute('id');
  const words = await clipboard(open.page);
  const article = `“Trump Seeks To Renew Relations With Putin's Russia”, Opposing Views, published on or after 14 November 2016, https://www.opposingviews.com/world/trump-and-putin-speak-aim-mend-ties-between-nations. In: Moscow–Washington, line 12 of the clipping, `;
  assert.ok(words.startsWith(`${article}${open.page.url().split('#')[0]}#${id}:~:text=`), words);
});

test('the citation of a quotation names who speaks, in brackets where that is inferred', async () => {
  await using open = await visit(await archiveSite(), longArticle, { permissions });
  await turnTo(open.page);
  for (const [words, cited] of [
    ['Throughout his', ', line 18 of the clipping, quoting Donald Trump, http'],
    ['A statement from the Kremlin', ', line 16 of the clipping, quoting [Kremlin], http'],
  ] as const) {
    const row = open.page.locator('.passage', { hasText: words });
    await row.hover();
    await row.getByRole('button', { name: 'cite' }).click();
    await said(open.page, 'Citation copied.');
    const copied = await clipboard(open.page);
    assert.ok(copied.includes(cited), copied);
  }
});

test('the citation of the article can be copied as it stands', async () => {
  await using open = await visit(await archiveSite(), longArticle, { permissions });
  await turnTo(open.page);
  await open.page.getByRole('button', { name: 'copy this citation' }).click();
  await said(open.page, 'Citation copied.');
  assert.equal(await clipboard(open.page), await open.page.locator('#citation').innerText());
});

test('where the browser does not let a page copy, that is said', async () => {
  await using open = await visit(await archiveSite(), longArticle, { permissions });
  await turnTo(open.page);
  await open.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await passage(open.page).locator('.here').click();
  await said(open.page, 'does not let this page copy');
});

test('without script, or without a clipboard, the link is a link and nothing promises more', async () => {
  for (const hasScript of [false, true]) {
    await using open = await visit(await archiveSite(), '/about/', { javaScriptEnabled: hasScript });
    await open.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open.page.goto(new URL(longArticle, open.page.url()).href);
    await passage(open.page).hover();
    await open.page.waitForTimeout(200);
    assert.equal(await open.page.getByRole('button', { name: /cite|copy/ }).count(), 0);
    await passage(open.page).locator('.here').click();
    assert.ok((await open.page.locator(':target').innerText()).startsWith('Beyond diplomatic relations'));
    assert.deepEqual(open.complaints, []);
  }
});
