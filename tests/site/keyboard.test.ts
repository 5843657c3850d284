/** What the keyboard does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, clipping, longArticle, pageTypes } from './page-types.ts';
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

test('the ring around what has the focus is whole on the screen, wherever Tab leads', async () => {
  for (const path of ['/', longArticle, clipping, '/search/?q=putin', '/full-text/']) {
    await using open = await visit(await archiveSite(), path, { viewport: { width: 1280, height: 700 } });
    const { page } = open;
    if (path.includes('q=')) await page.locator('#search-facets [type=checkbox]').first().waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const cut = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { outlineOffset, outlineWidth } = getComputedStyle(focused);
        const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
        const { top, right, bottom, left } = focused.getBoundingClientRect();
        const isWhole =
          top >= ring && left >= ring && right <= innerWidth - ring && bottom <= innerHeight - ring;
        return isWhole ? null : `${focused.outerHTML.slice(0, 100)} ${top} ${right} ${bottom} ${left}`;
      });
      assert.equal(cut, null, path);
    }
  }
});

test('the key / leads to the search field of every page', async () => {
  for (const path of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), path);
    await open.page.keyboard.press('/');
    const field = open.page.locator('input[name=q]:focus');
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

test('who asks with Enter is in the field of the search page, and hears how many articles there are', async () => {
  for (const address of ['/', '/search/']) {
    await using open = await visit(await archiveSite(), address);
    await open.page.keyboard.press('/');
    await open.page.keyboard.type('ambassadors');
    await open.page.keyboard.press('Enter');
    await open.page.waitForURL(
      (url) => url.pathname === '/search/' && url.search === '?q=ambassadors' && url.hash === '',
    );
    await open.page.getByRole('status').filter({ hasText: '1 article with ambassadors' }).waitFor();
    await open.page.keyboard.type(' nuclear');
    await open.page.waitForURL('**/search/?q=ambassadors+nuclear*');
    assert.equal(await open.page.locator('#search-words:focus').inputValue(), 'ambassadors nuclear', address);
    assert.deepEqual(open.complaints, [], address);
  }
});

test('who comes to a search by its address is at the top of its page', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors');
  await open.page.getByRole('status').filter({ hasText: '1 article' }).waitFor();
  assert.equal(await open.page.locator('input:focus').count(), 0);
});

test('nothing of the search is loaded before a reader turns to it', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.waitForLoadState('networkidle');
  const asked = await open.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  assert.deepEqual(
    asked.filter((address) => /search-index|answer|dialog/.test(address)),
    [],
  );
});

test('j and k go through the headlines of a list, and stop at its ends', async () => {
  for (const address of ['/', '/events/newest/', '/full-text/']) {
    await using open = await visit(await archiveSite(), address);
    const headlines = await open.page.locator('main :is(h2, h3, h4) > a').allInnerTexts();
    assert.ok(headlines.length > 1, address);
    for (const headline of [...headlines, headlines.at(-1)]) {
      await open.page.keyboard.press('j');
      await open.page.waitForFunction(
        (text) => document.activeElement?.textContent?.trim() === text,
        headline,
      );
    }
    for (const headline of [...headlines.toReversed().slice(1), headlines[0]]) {
      await open.page.keyboard.press('k');
      await open.page.waitForFunction(
        (text) => document.activeElement?.textContent?.trim() === text,
        headline,
      );
    }
    await open.page.keyboard.press('Enter');
    await open.page.waitForURL('**/articles/**');
  }
});

test('j goes through the results of a search', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=restore');
  await open.page.locator('#search-results li').first().waitFor();
  await open.page.keyboard.press('j');
  await open.page.locator('#search-results a:focus').waitFor();
});

test('on an article’s page j leads to the later one, and k back', async () => {
  await using open = await visit(await archiveSite(), article);
  const later = await open.page.locator('main a[rel=next]').getAttribute('href');
  await open.page.keyboard.press('j');
  await open.page.waitForURL(`**${later}`);
  await open.page.keyboard.press('k');
  await open.page.waitForURL(`**${article}`);
});

test('the key ? opens a sheet of the keys, which Esc closes; the reader is where they were', async () => {
  for (const address of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), address);
    const link = open.page.locator('header nav a').first();
    await link.focus();
    await open.page.keyboard.press('?');
    const sheet = open.page.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    for (const key of ['/', 'j', 'k', '?'])
      assert.ok(await sheet.getByText(key, { exact: true }).isVisible());
    // Keys do nothing to what lies behind it.
    await open.page.keyboard.press('j');
    assert.ok(await sheet.isVisible(), address);
    await open.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    assert.ok(await link.evaluate((element) => element === document.activeElement), address);
    assert.deepEqual(open.complaints, [], address);
  }
});

test('single keys can be turned off, for all pages and until they are turned on again', async () => {
  await using open = await visit(await archiveSite(), article);
  const sheet = open.page.getByRole('dialog', { name: 'Keys' });
  const turn = async () => {
    await open.page.getByRole('button', { name: 'Keys' }).click();
    await sheet.getByRole('checkbox').click();
    await sheet.getByRole('button', { name: 'Close' }).click();
  };
  await turn();
  await open.page.goto(new URL(longArticle, open.page.url()).href);
  for (const key of ['/', 'j', 'k', '?']) {
    await open.page.keyboard.press(key);
    assert.equal(await open.page.locator('input[name=q]:focus').count(), 0, key);
  }
  await open.page.waitForTimeout(300);
  assert.equal(await sheet.isVisible(), false);
  assert.equal(new URL(open.page.url()).pathname, longArticle);
  await turn();
  await open.page.keyboard.press('?');
  await sheet.waitFor();
});

test('no key acts while the reader types, presses another key with it, or composes a sign', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.keyboard.press('/');
  await open.page.keyboard.type('j k ?');
  assert.equal(await open.page.locator('input[name=q]:focus').inputValue(), 'j k ?');
  await open.page.keyboard.press('Escape');
  await open.page.locator('h1').evaluate((heading) => {
    heading.setAttribute('contenteditable', 'true');
    heading.focus();
  });
  await open.page.keyboard.type('j?');
  await open.page.locator('header nav a').first().focus();
  await open.page.keyboard.press('Control+j');
  await open.page.keyboard.press('Alt+k');
  await open.page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', isComposing: true, bubbles: true }));
  });
  await open.page.waitForTimeout(300);
  assert.equal(new URL(open.page.url()).pathname, article);
  assert.equal(await open.page.getByRole('dialog').isVisible(), false);
});

test('each passage of an article is one tab stop, and the arrow keys lead to all of its evidence', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  const { page } = open;
  const passages = page.locator('.passage');
  const first = passages.first().locator('.line');
  await first.focus();
  await page.locator('.note [tabindex="-1"]').first().waitFor({ state: 'attached' });
  for (let number = 1; number < (await passages.count()); number += 1) {
    await page.keyboard.press('Tab');
    assert.ok(
      await passages
        .nth(number)
        .locator('.line')
        .evaluate((line) => line === document.activeElement),
      `${number}`,
    );
  }
  for (const row of await passages.all()) {
    await row.locator('.line').focus();
    const stops = await row.locator('.note :is(a, button, summary):visible').count();
    const seen = new Set<string>();
    for (let step = 0; step < stops; step += 1) {
      seen.add(await page.locator(':focus').evaluate((stop) => stop.outerHTML));
      await page.keyboard.press('ArrowRight');
    }
    assert.equal(seen.size, stops);
    assert.ok(await row.locator('.line').evaluate((line) => line === document.activeElement));
    await page.keyboard.press('ArrowLeft');
    assert.equal(await row.locator('.line:focus').count(), 0);
  }
});

test('a passage is one tab stop for who came with the pointer and goes on by keyboard, too', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  const { page } = open;
  await page.locator('h1').hover();
  const row = page.locator('.passage').first();
  await row.locator('.cite').waitFor({ state: 'attached' });
  await row.locator('.line').focus();
  await row.locator('.cite[tabindex="-1"]').waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('.passage').nth(1).locator('.line:focus').count(), 1);
});

test('what has many links can be skipped, with or without script', async () => {
  for (const [path, words, next] of [
    ['/', 'Skip the drawing', 'main section a'],
    [longArticle, 'Skip the text and its evidence', '.body ~ section a'],
    [longArticle, 'Skip the removed lines', '[aria-labelledby=card] a:visible'],
    [`${longArticle}clipping/`, 'Skip the lines', 'body > footer a'],
  ] as const)
    for (const javaScriptEnabled of [true, false]) {
      await using open = await visit(await archiveSite(), path, { javaScriptEnabled });
      const skip = open.page.getByRole('link', { name: words });
      await skip.focus();
      const box = await skip.boundingBox();
      assert.ok(box && box.x >= 0 && box.height >= 24, words);
      await open.page.keyboard.press('Enter');
      await open.page.keyboard.press('Tab');
      assert.ok(
        await open.page
          .locator(next)
          .first()
          .evaluate((link) => link === document.activeElement),
        `${words}: ${await open.page.locator(':focus').evaluate((at) => at.outerHTML)}`,
      );
    }
});
