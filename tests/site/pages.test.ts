/** What holds on every sort of page: access, quiet, no stranger asked, and room on the narrowest screen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { hardPageTypes, largePageTypes, pageTypes } from './page-types.ts';
import { archiveSite, hostileSite, largeSite } from './sites.ts';
import { setLetters, visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** “Congratulates” and “Inauguration” are in its headline. */
const longHeadline = '/articles/2025/putin-congratulates-trump-ahead-of-inauguration/';

const places = [
  ...Object.entries(pageTypes).map(([name, path]) => ({ name, path, site: archiveSite })),
  ...Object.entries(largePageTypes).map(([name, path]) => ({ name, path, site: largeSite })),
  ...Object.entries(hardPageTypes).map(([name, path]) => ({ name, path, site: hostileSite })),
];

for (const { name, path, site } of places) {
  test(`axe finds nothing on ${name}, in light, in dark and in forced colours`, async () => {
    await using open = await visit(await site(), path);
    await settled(open.page);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await open.page.emulateMedia(media);
      assert.deepEqual(await violations(open.page), [], JSON.stringify(media));
    }
  });

  test(`${name} raises no error, breaks no policy and asks no other site`, async () => {
    await using open = await visit(await site(), path);
    await settled(open.page);
    assert.deepEqual(open.complaints, []);
  });

  test(`axe finds nothing on ${name} at 400 % on a screen of 1280 px, and nothing needs sideways scrolling`, async () => {
    const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
    await using open = await visit(await site(), path, zoomed);
    await settled(open.page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await open.page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(open.page), [], colorScheme);
    }
    assert.ok(await fits(open.page));
  });
}

/** The widths of small ones and of most. */
const phones = [320, 375];

test('with letters of twice the size no page needs sideways scrolling on a phone', async () => {
  for (const { path, site } of places) {
    await using open = await visit(await site(), path, { viewport: { width: 375, height: 700 } });
    await settled(open.page);
    await setLetters(open.page, 2);
    for (const width of phones) {
      await open.page.setViewportSize({ width, height: 700 });
      assert.ok(await fits(open.page), `${path} at ${width}`);
    }
  }
});

test('with letters of twice the size no word of a heading is broken on a phone', async () => {
  for (const address of [...Object.values(pageTypes), longHeadline]) {
    await using open = await visit(await archiveSite(), address, { viewport: { width: 375, height: 800 } });
    await settled(open.page);
    await setLetters(open.page, 2);
    for (const width of phones) {
      await open.page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await open.page.evaluate(brokenWords), [], `${address} at ${width}`);
    }
  }
});

/** What stands between spaces and signs in a heading, and is on two lines. */
function brokenWords(): string[] {
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4):not(.unseen)')].flatMap((heading) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { 0: word, index } of (texts.currentNode.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

test('axe finds nothing in the search that is open over a page, with a result chosen', async () => {
  for (const forcedColors of ['none', 'active'] as const) {
    await using open = await visit(await archiveSite(), '/about/', { forcedColors });
    const { page } = open;
    await page.keyboard.press('/');
    await page.keyboard.type('ambasadors putin');
    await page.getByRole('option', { name: 'Did you mean' }).waitFor();
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await violations(page), [], forcedColors);
    const outline = await page
      .locator('[aria-selected]')
      .evaluate((option) => getComputedStyle(option).outlineStyle);
    assert.equal(outline, 'solid');
  }
});

test('whatever can be reached by key shows it', async () => {
  for (const [{ path, site }, media] of places.flatMap((place) => [
    [place, { forcedColors: 'none' }] as const,
    [place, { forcedColors: 'active' }] as const,
  ])) {
    await using open = await visit(await site(), path, media);
    await settled(open.page);
    assert.deepEqual(await open.page.evaluate(withoutOutline), [], path);
  }
});

test('the check for focus is able to fail', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.evaluate(() => document.querySelector('main a, header a')?.setAttribute('class', 'plain'));
  await open.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.plain { outline: none }');
    document.adoptedStyleSheets.push(sheet);
  });
  assert.equal((await open.page.evaluate(withoutOutline)).length, 1);
});

/** Runs in the page: what takes the focus and has no outline of two pixels for it. */
function withoutOutline(): string[] {
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, [tabindex="0"]',
  );
  return [...stops]
    .filter((stop) => {
      stop.focus();
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(stop);
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0';
      return document.activeElement === stop && !isSeen;
    })
    .map((stop) => stop.outerHTML);
}

test('the check for access is able to fail', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.evaluate(() => document.querySelector('main')?.append(new Image()));
  assert.deepEqual(await violations(open.page), ['image-alt: <img>']);
});

test('the check for errors is able to fail', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await open.page.waitForTimeout(100);
  assert.match(open.complaints.join('\n'), /Policy: script-src/);
});

/** Without scrolling sideways. */
function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

async function settled(page: Page): Promise<void> {
  if (new URL(page.url()).search) await page.locator('[role=status]', { hasText: /article/ }).waitFor();
}

/** Runs in the page from outside, since the page's own policy would not let it in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: values }),
    standards,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
