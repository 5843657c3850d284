/** A site that is published in a folder of a host, and keeps to it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { baseOf, descriptionSchema } from '../../src/archive/description.ts';
import { readPage } from '../../scripts/verify/page.ts';
import { article, pageTypes } from './page-types.ts';
import { nestedSite } from './sites.ts';
import { visit } from './visit.ts';

const base = '/news/archive/';

test('the path of the archive’s address is the base of its links, however it ends', () => {
  for (const [address, expected] of [
    [undefined, '/'],
    ['https://example.org', '/'],
    ['https://example.org/', '/'],
    ['https://example.org/archive', '/archive/'],
    ['https://example.org:8080/a/b-c.d/', '/a/b-c.d/'],
  ] as const) {
    assert.equal(baseOf({ address }), expected);
  }
});

test('an address that can be no folder on a server is refused', () => {
  const description = { title: 'A', description: 'B', rights: 'C' };
  const isTaken = (address: string) => descriptionSchema.safeParse({ ...description, address }).success;
  assert.ok(isTaken('https://example.org/archive/'));
  for (const address of [
    'https://example.org/archive/?page=1',
    'https://example.org/#archive',
    'https://example.org/a b/',
    'ftp://example.org/archive/',
    'example.org/archive',
  ]) {
    assert.ok(!isTaken(address), address);
  }
});

test('every sort of page works under a base, and asks for nothing outside it', async () => {
  const site = await nestedSite();
  assert.equal(new URL(site.address).pathname, base);
  for (const address of Object.values(pageTypes)) {
    await using open = await visit(site, address);
    await open.page.waitForLoadState('networkidle');
    assert.deepEqual(open.complaints, [], address);
    const asked = await open.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    for (const pathname of asked) assert.ok(pathname.startsWith(base), `${address} asks ${pathname}`);
    const fonts = await open.page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded'),
    );
    assert.notEqual(fonts.length, 0, address);
  }
});

test('from the timeline to an article, from there to a search, and to what it finds', async () => {
  await using open = await visit(await nestedSite(), '/');
  await open.page.locator(`main a[href$="${article}"]:visible`).first().click();
  await open.page.waitForURL(`**${base.slice(0, -1)}${article}`);
  await open.page.keyboard.press('/');
  await open.page.keyboard.type('ambassadors');
  await open.page.keyboard.press('Enter');
  await open.page.waitForURL(`**${base}search/?q=ambassadors`);
  const found = open.page.locator('#search-results li a').first();
  await found.click();
  await open.page.waitForURL(`**${base}articles/**`);
  assert.equal(await open.page.locator('h1').count(), 1);
  assert.deepEqual(open.complaints, []);
});

test('outside its base the server has nothing but the way to it', async () => {
  const { address } = await nestedSite();
  for (const [asked, status, location] of [
    ['/', 302, base],
    ['/news/', 404, null],
    ['/about/', 404, null],
    [base, 200, null],
    [`${base}about/`, 200, null],
    [`${base}nowhere/`, 404, null],
  ] as const) {
    const response = await fetch(new URL(asked, address), { redirect: 'manual' });
    assert.deepEqual([response.status, response.headers.get('location')], [status, location], asked);
  }
});

test('canonical links and citations carry the whole address', async () => {
  const { folder } = await nestedSite();
  const { elements } = readPage('', await readFile(path.join(folder, article, 'index.html'), 'utf8'));
  const canonical = elements.find(({ attributes }) => attributes.get('rel') === 'canonical');
  assert.equal(canonical?.attributes.get('href'), `https://example.org/news/archive${article}`);
  assert.ok(elements.some(({ text }) => text.includes(`https://example.org/news/archive${article}`)));
});
