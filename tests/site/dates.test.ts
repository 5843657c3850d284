/** No line of what the archive says ends within a date, however wide the page is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { hardPageTypes, largePageTypes, pageTypes } from './page-types.ts';
import { resultsOf } from './results.ts';
import { archiveSite, hostileSite, largeSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

const widths = [320, 345, 375, 414, 600, 760, 900, 1280];

/** Of dates in what is seen, those that stand in two lines. What a clipping says is broken as any text is. */
function partedDates(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
    const date = new RegExp(`(\\d{1,2} )?(${month}) \\d{4}`, 'g');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parted: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (
        text.parentElement?.closest(
          'article .prose, article.prose, .headline, .lead, .passages, h1, .lines, noscript',
        )
      )
        continue;
      for (const { 0: words, index } of text.textContent?.matchAll(date) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + words.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) parted.push(words);
      }
    }
    return parted;
  });
}

const places = [
  ...Object.entries(pageTypes).map(([what, address]) => ({ what, address, site: archiveSite })),
  ...Object.entries(largePageTypes).map(([what, address]) => ({ what, address, site: largeSite })),
  ...Object.entries(hardPageTypes).map(([what, address]) => ({ what, address, site: hostileSite })),
  { what: 'articles without a date', address: '/published/', site: hostileSite },
  {
    what: 'results of a time',
    address: '/search/?q=lighthouse&from=1981-11-09&to=1982-11-12',
    site: manySite,
  },
];

test('no date is parted by the end of a line', async () => {
  for (const { what, address, site } of places) {
    await using open = await visit(await site(), address);
    const { page } = open;
    if (address.includes('q=')) await resultsOf(page);
    for (const details of await page.locator('main details').all())
      await details.evaluate((one) => one.setAttribute('open', ''));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await partedDates(page), [], `${what} at ${width}`);
    }
  }
});

test('nor in the search that is open over a page', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('putin');
  await page.getByRole('option').first().waitFor();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    assert.deepEqual(await partedDates(page), [], `at ${width}`);
  }
});

test('that a date is parted would be seen', async () => {
  await using open = await visit(await archiveSite(), '/about/', { viewport: { width: 320, height: 700 } });
  await open.page.evaluate(() => {
    const told = document.createElement('p');
    told.style.inlineSize = '8em';
    told.textContent = 'Updated on 12 February 2024';
    document.querySelector('main')?.replaceChildren(told);
  });
  assert.deepEqual(await partedDates(open.page), ['12 February 2024']);
});
