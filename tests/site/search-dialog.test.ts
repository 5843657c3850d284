/** The search in place: opened from any page, answered at once, left by key, finger or pointer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { article, pageTypes } from './page-types.ts';
import { archiveSite, hostileSite } from './sites.ts';
import { visit } from './visit.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the archive' });
const answer = (page: Page, words: string) => page.locator('#dialog-report', { hasText: words }).waitFor();

test('what is typed is answered while it is typed, with publisher, date and the words marked', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('ambassad');
  await answer(page, '1 article with ambassad');
  const first = page.locator('#dialog-results a').first();
  assert.match(
    await first.innerText(),
    /^‘Russia ready to restore[\s\S]*\sThe Duran · event 9 November 2016\s/,
  );
  assert.deepEqual(new Set(await first.locator('mark').allTextContents()), new Set(['ambassadors']));
  await page.getByRole('status').filter({ hasText: '1 article' }).waitFor({ state: 'attached' });
  assert.equal(await page.locator(':focus').inputValue(), 'ambassad');
  assert.deepEqual(open.complaints, []);
});

test('what was left out is told there beside what was found', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.keyboard.press('/');
  await open.page.keyboard.type('zebra ambassadors ');
  await answer(open.page, '1 article with ambassadors · zebra occurs in no article: left out');
});

test('in a line of facts “undated” is small, as in the middle of a sentence', async () => {
  await using open = await visit(await hostileSite(), '/about/');
  await open.page.keyboard.press('/');
  await open.page.keyboard.type('"quiet notice"');
  await answer(open.page, '1 article');
  assert.match(
    await open.page.locator('#dialog-results .facts').innerText(),
    /^The Quiet Gazette · undated$/,
  );
});

test('arrows choose among the results while the field keeps the focus; Enter opens the chosen one at its passage', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  const { page } = open;
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search the archive' });
  await page.keyboard.type('puti');
  await answer(page, 'articles with puti');
  const options = page.getByRole('listbox', { name: 'First results' }).getByRole('option');
  const chosen = async () => {
    const id = (await field.getAttribute('aria-activedescendant')) ?? '';
    assert.equal(await page.getByRole('option', { selected: true }).count(), id === '' ? 0 : 1);
    return options.evaluateAll((all, one) => all.findIndex((option) => option.id === one), id);
  };
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  const last = (await options.count()) - 1;
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['ArrowUp', last],
    ['ArrowDown', -1],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await chosen(), index, key);
  }
  // Whoever has looked through the results types on.
  await page.keyboard.type('n');
  await answer(page, 'articles with putin');
  assert.equal(await field.inputValue(), 'putin');
  assert.equal(await chosen(), -1);
  await page.keyboard.press('ArrowDown');
  // The headline is heard first.
  assert.match((await options.first().textContent()) ?? '', /^Putin .* · event \d+ \w+ 20\d\d/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/.*\?hl=Putin.*#p-/);
});

test('a chosen result is never hidden behind the field', async () => {
  await using open = await visit(await archiveSite(), article, { viewport: { width: 800, height: 420 } });
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('putin');
  await answer(page, 'articles with putin');
  const count = await page.getByRole('option').count();
  for (const key of [...Array(count).fill('ArrowDown'), ...Array(count - 1).fill('ArrowUp')]) {
    await page.keyboard.press(key);
    const top = await page.evaluate(() => {
      const bar = document.querySelector('#search-dialog .bar')?.getBoundingClientRect().bottom ?? 0;
      const chosen = document.querySelector('#search-dialog [aria-selected]')?.getBoundingClientRect();
      return (chosen?.top ?? 0) - bar;
    });
    assert.ok(top >= -1, `${key}: ${top}`);
  }
});

test('a near spelling is offered among the options, and asks for itself in place', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('ambasadors');
  const offer = page.getByRole('option', { name: /^Did you mean ambassadors?\?$/ });
  await offer.waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await answer(page, '1 article with ambassador');
  assert.match(await page.locator(':focus').inputValue(), /^ambassadors?$/);
});

test('Enter in the field shows all results on the search page', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('putin -nuclear');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=putin+-nuclear');
  await page.locator('#search-results li').first().waitFor();
});

test('the way to the search page leads to what the dialog shows', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('ambassad');
  await answer(page, '1 article with ambassad');
  await page.locator('#dialog-on').click();
  await page.waitForURL('**/search/?q=ambassad&begun=1');
  await page.locator('#search-report', { hasText: '1 article with ambassad' }).waitFor();
  assert.equal(await page.locator('#search-results > li').count(), 1);
});

test('Esc, the button and a click beside it close it, and the reader is where they were', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  const opener = page.getByRole('link', { name: 'Search the archive' });
  const closing = [
    () => page.keyboard.press('Escape'),
    () => dialog(page).getByRole('button', { name: 'Close' }).click(),
    () => page.mouse.click(10, 600),
  ];
  for (const close of closing) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.type('x');
    await close();
    await dialog(page).waitFor({ state: 'hidden' });
    assert.ok(await opener.evaluate((link) => link === document.activeElement));
  }
  assert.equal(new URL(page.url()).pathname, article);
});

test('before anything is typed it leads into the archive by its names, in reach of keys and thumb', async () => {
  await using open = await visit(await archiveSite(), article, {
    viewport: { width: 375, height: 667 },
    hasTouch: true,
  });
  const { page } = open;
  await page.locator('#search-open').tap();
  const ways = page.getByRole('listbox', { name: 'Ways into the archive' }).getByRole('option');
  await ways.first().waitFor();
  assert.deepEqual(await ways.allInnerTexts(), [
    'Donald Trump · named in 5 articles',
    'Vladimir Putin · named in 5 articles',
    'Russia · named in 5 articles',
    'United States · named in 5 articles',
    'Opposing Views · publisher of 2 articles',
    'The Duran · publisher of 1 article',
  ]);
  for (const target of await dialog(page).locator('a:visible').all())
    assert.ok(((await target.boundingBox())?.height ?? 0) >= 44, await target.innerText());
  await page.keyboard.type('ambassad');
  await answer(page, '1 article with ambassad');
  assert.equal(await page.getByRole('option').count(), 1);
  await page.locator('#dialog-words').fill('');
  await ways.nth(5).waitFor();
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?publisher=The+Duran');
  await page.locator('#search-report', { hasText: '1 article with publisher: The Duran' }).waitFor();
  assert.deepEqual(open.complaints, []);
});

test('where the names cannot be had, the way to how to ask is there all the same, and nothing complains', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.route('**/search-index/**', (route) => route.abort());
  await page.keyboard.press('/');
  await answer(page, 'Words, phrases, names, dates: how to ask.');
  assert.equal(await page.locator('#dialog-failure').isVisible(), false);
  await dialog(page).getByRole('link', { name: 'how to ask' }).click();
  await page.locator('#how-to-ask .ask').first().waitFor();
});

test('what was typed before is there again, to be typed over', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('putin');
  await page.keyboard.press('Escape');
  // The browser closes it a moment after the key.
  await page.locator('#search-dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  assert.equal(await page.locator(':focus').inputValue(), 'putin');
  await page.keyboard.type('trump');
  assert.equal(await page.locator(':focus').inputValue(), 'trump');
});

test('a pointer that comes near, or the focus, has it loaded ahead of the first key; nothing else does', async () => {
  for (const turn of [
    (page: Page) => page.locator('#search-open').hover(),
    (page: Page) => page.locator('#search-open').focus(),
  ]) {
    await using open = await visit(await archiveSite(), article);
    const { page } = open;
    await page.waitForLoadState('networkidle');
    const asked = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join('\n'),
      );
    assert.doesNotMatch(await asked(), /search-index|answer/);
    await turn(page);
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('search-index')),
    );
    assert.equal(await dialog(page).isVisible(), false);
  }
});

test('a click with Ctrl leaves the link a link', async () => {
  await using open = await visit(await archiveSite(), article);
  const { page } = open;
  const waiting = page.context().waitForEvent('page');
  await page.locator('#search-open').click({ modifiers: ['Control'] });
  assert.equal(new URL((await waiting).url()).pathname, '/search/');
  assert.equal(await dialog(page).isVisible(), false);
});

test('on a phone it fills the screen, within reach of a thumb, and nothing is wider', async () => {
  await using open = await visit(await archiveSite(), article, {
    viewport: { width: 375, height: 667 },
    hasTouch: true,
  });
  const { page } = open;
  await page.locator('#search-open').tap();
  await page.keyboard.type('putin');
  await answer(page, 'articles with putin');
  for (const target of await dialog(page).locator('a:visible, button:visible, input:visible').all()) {
    const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
    assert.ok(height >= 44 && width >= 44, `${await target.innerText()}: ${width} × ${height}`);
  }
  const wide = await page.evaluate(() => document.querySelector('#search-dialog')?.scrollWidth ?? 0);
  assert.ok(wide <= 375);
});

test('whatever a clipping says is text there', async () => {
  await using open = await visit(await hostileSite(), article);
  const { page } = open;
  await page.keyboard.press('/');
  await page.keyboard.type('paragraph');
  await answer(page, 'with paragraph');
  const words = await page.locator('#dialog-results').innerText();
  assert.match(words, /<b>Bold<\/b> headline/);
  assert.equal(await page.locator('#dialog-results :is(b, i, em, script, img)').count(), 0);
});

test('it can be opened on every page', async () => {
  const hasOwnField = /^\/(?:search|nowhere)\//;
  for (const path of Object.values(pageTypes).filter((path) => !hasOwnField.test(path))) {
    await using open = await visit(await archiveSite(), path);
    await open.page.keyboard.press('/');
    assert.ok(await dialog(open.page).isVisible(), path);
    assert.deepEqual(open.complaints, [], path);
  }
});
