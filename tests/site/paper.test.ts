/** What a reader who prints pages gets on paper, however much of it fills a sheet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { clipping } from './page-types.ts';
import { printed } from './paper.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

/** Of sheets, in millimetres: some of them end right before the foot of a page, or within it. */
const heights = Array.from({ length: 25 }, (_, index) => 204 + index * 4);

for (const address of ['/', '/about/', clipping]) {
  test(`the foot of ${address} never has a sheet for itself, nor is it cut in two`, async () => {
    const foot = await signsOfFoot(address);
    await using open = await visit(await archiveSite(), address);
    for (const height of heights) assert.ok((await onLastSheet(open.page, height)) > foot, `${height} mm`);
  });
}

test('the check for a lonely foot is able to fail', async () => {
  await using open = await visit(await archiveSite(), '/');
  await open.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body > footer { break-before: page !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  assert.equal(await onLastSheet(open.page, 297), await signsOfFoot('/'));
});

test('words that were found are marked on paper, too, where no ground is printed', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=kremlin');
  const found = open.page.locator('#search-results mark').first();
  await found.waitFor();
  await open.page.emulateMedia({ media: 'print' });
  assert.equal(await found.evaluate((mark) => getComputedStyle(mark).textDecorationLine), 'underline');
});

test('a printed search says what was asked and in which order it stands, and has nothing that only a screen can do', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin+-nato&year=2016&sort=oldest');
  const { page } = open;
  await page.locator('#search-results .more').first().waitFor();
  const words = () => page.locator('#search-page').innerText();
  assert.match(await words(), /more passages?/);
  assert.doesNotMatch(await words(), /Asked as/);
  await page.emulateMedia({ media: 'print' });
  assert.match(await words(), /Asked as putin -nato\. Sorted by event, oldest first\./);
  assert.doesNotMatch(await words(), /more passages?/);
  assert.equal(await page.locator('#search-chips').isVisible(), false);
});

test('on paper the marks of all publishers are of one ink', async () => {
  await using open = await visit(await archiveSite(), '/');
  const inks = () =>
    open.page
      .locator('.drawn-key .shape:not(.unknown, .others)')
      .evaluateAll((shapes) => new Set(shapes.map((shape) => getComputedStyle(shape).fill)).size);
  assert.ok((await inks()) > 1);
  await open.page.emulateMedia({ media: 'print' });
  assert.equal(await inks(), 1);
});

/** Printed without all the rest. */
async function signsOfFoot(address: string): Promise<number> {
  await using open = await visit(await archiveSite(), address);
  await open.page.evaluate(() => document.querySelector('main')?.replaceChildren());
  const signs = await onLastSheet(open.page, 297);
  assert.ok(signs > 0);
  return signs;
}

async function onLastSheet(page: Page, height: number): Promise<number> {
  return (await printed(page, height)).at(-1) ?? 0;
}
