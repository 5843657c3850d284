/** What reading an article asks of a browser, and what it does not. */
import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readPage } from '../../scripts/verify/page.ts';
import { article, clipping, hardPageTypes, largePageTypes, longArticle, pageTypes } from './page-types.ts';
import { shiftOf } from './shift.ts';
import { archiveSite, hostileSite, largeSite } from './sites.ts';
import { visit } from './visit.ts';

/** One round trip: what a server may send before the browser has answered once. */
const roundTrip = 14 * 1024;

test('an article is read in full without JavaScript', async () => {
  await using open = await visit(await archiveSite(), article, { javaScriptEnabled: false });
  const text = await open.page.locator('main').innerText();
  for (const words of [
    'Putin Calls To Repair Relationship With U.S.',
    'This must not be forgotten for a single second.',
    'Opposing Views',
  ]) {
    assert.ok(text.includes(words), `not on the page: ${words}`);
  }
});

test('nothing moves while a page loads, on a desk or on a phone', async () => {
  const sizes = [
    { width: 1280, height: 900 },
    { width: 375, height: 700 },
  ];
  const places = [
    ...Object.values(pageTypes).map((address) => ({ address, site: archiveSite })),
    ...Object.values(largePageTypes).map((address) => ({ address, site: largeSite })),
    ...Object.values(hardPageTypes).map((address) => ({ address, site: hostileSite })),
  ];
  for (const { address, site, viewport } of places.flatMap((place) =>
    sizes.map((viewport) => ({ ...place, viewport })),
  )) {
    await using open = await visit(await site(), address, { viewport });
    await open.page.waitForLoadState('networkidle');
    const shift = await shiftOf(open.page);
    assert.equal(shift, 0, `${address} at ${viewport.width}`);
  }
});

test('the check for movement is able to fail', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.waitForTimeout(600);
  await open.page.evaluate(() => {
    const bar = document.createElement('p');
    bar.textContent = 'In the way';
    document.body.prepend(bar);
  });
  assert.notEqual(await shiftOf(open.page), 0);
});

test('HTML and CSS of every article come in one round trip', async () => {
  const { folder } = await archiveSite();
  const articles = await Array.fromAsync(glob('articles/*/*/index.html', { cwd: folder }));
  assert.equal(articles.length, 5);
  for (const address of articles) {
    const page = await readFile(path.join(folder, address));
    const sheets = readPage('', page.toString())
      .elements.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
      .map(({ attributes }) => readFile(path.join(folder, attributes.get('href') ?? '')));
    const parts = [page, ...(await Promise.all(sheets))];
    for (const compress of [gzipSync, brotliCompressSync]) {
      const size = parts.reduce((sum, part) => sum + compress(part).length, 0);
      assert.ok(size <= roundTrip, `${address}: ${size} bytes by ${compress.name}`);
    }
  }
});

test('an article comes with at most 2 KB of script', async () => {
  for (const address of [article, longArticle]) {
    await using open = await visit(await archiveSite(), address);
    const parts: string[] = [];
    open.page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') parts.push(await response.text());
    });
    await open.page.reload({ waitUntil: 'networkidle' });
    assert.ok(parts.length > 0, address);
    const inline = await open.page
      .locator('script:not([src]):not([type$=json]):not([type=speculationrules])')
      .allTextContents();
    assert.ok(inline.length > 0, address);
    const size = [...parts, ...inline].reduce((sum, part) => sum + gzipSync(part).length, 0);
    assert.ok(size <= 2 * 1024, `${address}: ${size} bytes`);
  }
});

test('at most two fonts are preloaded, and every font is of this site', async () => {
  const { folder } = await archiveSite();
  const { elements } = readPage('', await readFile(path.join(folder, article, 'index.html'), 'utf8'));
  const preloaded = elements.filter(
    ({ attributes }) => attributes.get('rel') === 'preload' && attributes.get('as') === 'font',
  );
  assert.ok(preloaded.length > 0 && preloaded.length <= 2, `${preloaded.length} fonts`);
  for (const { attributes } of preloaded) assert.match(attributes.get('href') ?? '', /^\/[^/].*\.woff2$/);
});

test('the italic is fetched ahead where words in italics stand at the top, and nowhere else', async () => {
  const [archive, large] = [await archiveSite(), await largeSite()];
  const isAhead = async (page: string, { folder } = archive) => {
    const html = await readFile(path.join(folder, page, 'index.html'), 'utf8');
    const italics = [...html.matchAll(/@font-face\s*\{[^}]*\}/g)]
      .filter(([face]) => /font-style:\s*italic/.test(face))
      .flatMap(([face]) => [...face.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address));
    assert.ok(italics.length > 0, page);
    return readPage('', html)
      .elements.filter(({ attributes }) => attributes.get('rel') === 'preload')
      .some(({ attributes }) => italics.includes(attributes.get('href')));
  };
  // The one tells of silences, the other opens with a line in italics; so do those of an archive that is large.
  for (const page of ['', 'full-text']) assert.ok(await isAhead(page), page);
  for (const page of ['events/newest', 'published/undated']) assert.ok(await isAhead(page, large), page);
  for (const page of [article, clipping, 'about']) assert.ok(!(await isAhead(page)), page);
});

test('paper carries the article and no navigation', async () => {
  await using open = await visit(await archiveSite(), article);
  const navigation = open.page.locator('nav, form[role=search]');
  assert.notEqual(await navigation.locator('visible=true').count(), 0);
  await open.page.emulateMedia({ media: 'print' });
  assert.equal(await navigation.locator('visible=true').count(), 0);
  assert.ok(await open.page.locator('h1').isVisible());
  assert.ok(await open.page.locator('[data-pagefind-body]').first().isVisible());
});

test('paper names the rights once: on the card of an article, at the foot of every other page', async () => {
  await using open = await visit(await archiveSite(), article);
  await open.page.emulateMedia({ media: 'print' });
  const foot = open.page.locator('body > footer');
  assert.equal(await foot.isVisible(), false);
  for (const address of ['/', '/full-text/', '/about/']) {
    await open.page.goto(new URL(address, open.page.url()).href);
    assert.ok(await foot.isVisible(), address);
  }
});

test('“later” leads from the earliest article through all of them, and “earlier” back', async () => {
  await using open = await visit(await archiveSite(), '/');
  const ids = new Set(await open.page.locator('main a[href^="/articles/"]').evaluateAll(addressesOf));
  const forth = await walk('next', [...ids][0] ?? '');
  assert.deepEqual(new Set(forth), ids);
  assert.deepEqual(await walk('prev', forth.at(-1) ?? ''), forth.toReversed());

  async function walk(relation: 'next' | 'prev', start: string): Promise<string[]> {
    const addresses = [start];
    for (;;) {
      await open.page.goto(new URL(addresses.at(-1) ?? '', open.page.url()).href);
      const [address] = await open.page.locator(`main a[rel=${relation}]`).evaluateAll(addressesOf);
      if (!address || addresses.length > 20) return addresses;
      addresses.push(address);
    }
  }
});

function addressesOf(links: Element[]): string[] {
  // Links of a drawing know no `href` but as it is written.
  return links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname);
}

test('each line of a clipping can be linked to, and is the line of the file', async () => {
  const site = await archiveSite();
  const file = await readFile(path.join(site.folder, `${longArticle.replace(/\/$/, '')}.txt`), 'utf8');
  await using open = await visit(site, clipping);
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    const shown = await open.page.locator(`#L${index + 1}`).innerText();
    assert.ok(shown.includes(line.trim()), `line ${index + 1}: ${shown}`);
  }
});

test('on paper everything keeps to one measure, and nothing looks like a link', async () => {
  for (const address of [article, '/', clipping, '/about/']) {
    await using open = await visit(await archiveSite(), address, { viewport: { width: 720, height: 1000 } });
    await open.page.emulateMedia({ media: 'print' });
    const { ends, underlined } = await open.page.evaluate(() => {
      const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
      const ruled = shown.filter((element) => {
        const { borderTopWidth, borderBottomWidth, display } = getComputedStyle(element);
        return display === 'block' && [borderTopWidth, borderBottomWidth].some((width) => width !== '0px');
      });
      return {
        ends: ruled
          .filter((element) => !element.closest('dl, table'))
          .map((element) => Math.round(element.getBoundingClientRect().right)),
        underlined: shown.filter((element) => getComputedStyle(element).textDecorationLine === 'underline')
          .length,
      };
    });
    assert.equal(new Set(ends).size, 1, `${address}: ${ends}`);
    assert.equal(underlined, 0, address);
  }
});
