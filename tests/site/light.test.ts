/** The light that a reader chooses: from the first paint, on every page, and only where script can keep the choice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { article, pageTypes } from './page-types.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

/** Lightness of the ground, of 1; and the colour that a phone puts round the page. */
async function lightOf(page: Page): Promise<{ isDark: boolean; around: string | undefined }> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const around = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
      ({ media }) => media === '' || matchMedia(media).matches,
    );
    return { isDark: Number(/[\d.]+/.exec(ground)?.[0]) < 0.5, around: around?.content };
  });
}

const paper = { isDark: false, around: '#fcfaf6' };
const microfilm = { isDark: true, around: '#0b1015' };

const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true });

test('every page follows the system until the reader chooses', async () => {
  for (const address of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), address, { colorScheme: 'dark' });
    assert.deepEqual(await lightOf(open.page), microfilm, address);
    await open.page.emulateMedia({ colorScheme: 'light' });
    assert.deepEqual(await lightOf(open.page), paper, address);
  }
});

test('a choice holds on every page, over the system’s, until it is given back', async () => {
  await using open = await visit(await archiveSite(), article, { colorScheme: 'light' });
  await choose(open.page, 'Microfilm');
  assert.deepEqual(await lightOf(open.page), microfilm);
  for (const address of Object.values(pageTypes)) {
    await open.page.goto(new URL(address, open.page.url()).href);
    assert.deepEqual(await lightOf(open.page), microfilm, address);
    assert.ok(await open.page.getByRole('radio', { name: 'Microfilm' }).isChecked(), address);
  }
  await choose(open.page, 'System');
  assert.deepEqual(await lightOf(open.page), paper);
  await open.page.reload();
  assert.deepEqual(await lightOf(open.page), paper);
});

test('the chosen light is there before anything is painted', async () => {
  await using open = await visit(await archiveSite(), article, { colorScheme: 'light' });
  await choose(open.page, 'Microfilm');
  // The first moment at which there is a body to paint.
  await open.page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { first: getComputedStyle(document.documentElement).colorScheme });
    }).observe(document, { childList: true, subtree: true });
  });
  await open.page.reload();
  assert.equal(await open.page.evaluate(() => Reflect.get(window, 'first')), 'dark');
});

test('other open pages follow, and a page that the browser brings back', async () => {
  await using open = await visit(await archiveSite(), '/about/', { colorScheme: 'light' });
  const other = await open.page.context().newPage();
  await other.goto(new URL(article, open.page.url()).href);
  await choose(other, 'Microfilm');
  await open.page.waitForFunction(() => document.documentElement.dataset['scheme'] === 'dark');
  assert.ok(await open.page.getByRole('radio', { name: 'Microfilm' }).isChecked());
  await other.goto(new URL('/search/', open.page.url()).href);
  await choose(other, 'Paper');
  await other.goBack();
  assert.deepEqual(await lightOf(other), paper);
});

test('without script the switch is not shown, and the system decides', async () => {
  await using open = await visit(await archiveSite(), article, {
    javaScriptEnabled: false,
    colorScheme: 'dark',
  });
  assert.equal(await open.page.getByText('Microfilm').isVisible(), false);
  assert.equal(await open.page.getByRole('button', { name: 'Keys' }).isVisible(), false);
  const background = await open.page
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor);
  assert.match(background, /^oklch\(0\.17/);
});

test('where the browser keeps nothing, the page is read as ever', async () => {
  await using open = await visit(await archiveSite(), '/about/', { colorScheme: 'dark' });
  await open.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open.page.reload();
  assert.deepEqual(await lightOf(open.page), microfilm);
  await open.page.keyboard.press('/');
  assert.equal(await open.page.locator('header input:focus').count(), 1);
  assert.deepEqual(open.complaints, []);
});

test('paper is white, whatever light is chosen', async () => {
  await using open = await visit(await archiveSite(), article);
  await choose(open.page, 'Microfilm');
  await open.page.emulateMedia({ media: 'print' });
  const { ground, scheme } = await open.page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return { ground: backgroundColor, scheme: colorScheme };
  });
  assert.deepEqual({ ground, scheme }, { ground: 'rgb(255, 255, 255)', scheme: 'light' });
});
