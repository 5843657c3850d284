/** The archive without a network: what was opened is read, what is there is found, and no two builds are ever mixed. */
import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { serve, type Site } from '../../scripts/serve.ts';
import { runScript } from '../house/tool.ts';
import { article, longArticle } from './page-types.ts';
import { archiveSite, makeContent, nestedSite, type TrialSite, trials } from './sites.ts';
import { visit } from './visit.ts';

/** Its article is in the second build alone, and so is its word. */
const addedArticle = '/articles/2026/lamp/';
const added = {
  'articles/2026/lamp.txt':
    'Lamp lit again\n\nThe lamp of the old lighthouse was lit again on Monday, and the keeper spoke of rekindling it every night of the winter that is to come.\n',
  'articles/2026/lamp.yaml':
    'headline: { value: Lamp lit again, source: a test }\npublished: { value: 2026-01-05, source: a test }\n',
};
const addedWord = 'rekindling';

const served = { serviceWorkers: 'allow' } as const;
const folder = path.join(trials, 'offline');
const port = 4560;
let second: string;
let server: Site | null = null;
let address = '';

/** Puts a build, or some files of it, where the server has its site. */
const put = async (build: string, files: string[] = ['.']) => {
  for (const file of files) await cp(path.join(build, file), path.join(folder, file), { recursive: true });
};
const start = async () => {
  server = await serve(folder, port);
  address = server.address;
};
const stop = async () => {
  await server?.close();
  server = null;
};

before(async () => {
  const content = await makeContent('offline-second', added);
  second = path.join(trials, 'offline-second', 'dist');
  const { status, output } = await runScript('scripts/build.ts', ['--content', content, '--out', second]);
  assert.equal(status, 0, output);
});
after(stop);

/** The first build, served anew and not seen by anyone. */
async function fresh(): Promise<TrialSite> {
  await stop();
  await rm(folder, { recursive: true, force: true });
  await put((await archiveSite()).folder);
  await start();
  return { address, folder, content: '' };
}

/** Until the worker is there, has what it fetches ahead, and has done what it does first: it is ready before that. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== 'activated') {
      await new Promise((changed) => active?.addEventListener('statechange', changed, { once: true }));
    }
  });
const heading = (page: Page) => page.locator('h1').innerText();
const go = (page: Page, to: string) => page.goto(new URL(to, address).href);
const found = async (page: Page, word: string): Promise<string[]> => {
  await go(page, `/search/?q=${word}`);
  await page.locator('#search-report:not(:empty)').waitFor();
  return page.locator('#search-results h3 a').allInnerTexts();
};
const title = 'Putin Calls To Repair Relationship With U.S.';

test('after one visit the front page, the pages that were open and the search are there without a network', async () => {
  await using open = await visit(await fresh(), article, served);
  const { page } = open;
  await settled(page);
  await go(page, longArticle);
  await stop();
  await page.reload();
  const read = await heading(page);
  await go(page, article);
  assert.equal(await heading(page), title);
  assert.notEqual(read, title);
  const fonts = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  );
  assert.notEqual(fonts, 0);
  await go(page, '/');
  assert.ok((await page.locator('main').innerText()).includes(title));
  assert.ok((await found(page, 'ambassadors')).length > 0);
  await page.locator('#search-results h3 a').first().click();
  await page.waitForURL('**/articles/**');
});

test('a page that was never opened says so, and lists those that were', async () => {
  await using open = await visit(await fresh(), article, served);
  await settled(open.page);
  await stop();
  await go(open.page, longArticle);
  assert.equal(await heading(open.page), 'No network');
  const links = open.page.getByRole('region', { name: 'Opened before' }).getByRole('link');
  await links.first().waitFor();
  const read = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  assert.deepEqual(read.toSorted(), ['/', article, '/full-text/', '/search/'].toSorted());
  const titles = await links.allInnerTexts();
  assert.ok(titles.some((one) => one.startsWith(`${title} – `)));
  assert.ok(titles.every((one) => one !== ''));
  // A title is read without the page that it is of, whose styles this page’s policy forbids.
  assert.deepEqual(
    open.complaints.filter((complaint) => /policy/i.test(complaint)),
    [],
  );
  await start();
  await open.page.getByRole('link', { name: 'Try again' }).click();
  await open.page.locator('h1', { hasNotText: 'No network' }).waitFor();
  assert.equal(new URL(open.page.url()).pathname, longArticle);
});

test('the texts of all articles, the way on where the search fails, are there without having been opened', async () => {
  await using open = await visit(await fresh(), '/', served);
  await settled(open.page);
  await stop();
  await go(open.page, '/full-text/');
  assert.ok((await open.page.locator('main').innerText()).includes(title));
});

test('the worker forgets which build a page was of, a day after the page is closed', async () => {
  await using open = await visit(await fresh(), '/', served);
  await settled(open.page);
  const noted = await open.page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const cache = await caches.open(`backfile ${scope} clients`);
    const hour = 60 * 60 * 1000;
    for (const [client, age] of Object.entries({ old: 25 * hour, young: hour })) {
      const headers = { 'bound-at': String(Date.now() - age) };
      await cache.put(`${scope}?client=${client}`, new Response('network', { headers }));
    }
    return (await cache.keys()).length;
  });
  assert.ok(noted >= 2);
  await go(open.page, '/about/');
  const clients = () =>
    open.page.evaluate(async () => {
      const { scope } = await navigator.serviceWorker.ready;
      const cache = await caches.open(`backfile ${scope} clients`);
      return (await cache.keys()).map(({ url }) => new URL(url).searchParams.get('client') ?? '');
    });
  await until(open.page, async () => !(await clients()).includes('old'));
  assert.ok((await clients()).includes('young'));
});

test('a new build is shown at once, and is what is there without a network from then on', async () => {
  await using open = await visit(await fresh(), article, served);
  const { page } = open;
  await settled(page);
  await put(second);
  await go(page, '/');
  assert.ok((await page.locator('main').innerText()).includes('Lamp lit again'));
  await renewed(page);
  await go(page, '/about/');
  await stop();
  assert.equal((await found(page, addedWord)).length, 1);
  // Read in the build before, and fetched anew for this one.
  await go(page, article);
  assert.equal(await heading(page), title);
  assert.deepEqual(await builds(page), [await nameOf(second)]);
});

test('a page that is open goes on with the index of its own build', async () => {
  await using open = await visit(await fresh(), '/search/', served);
  await settled(open.page);
  await open.page.reload();
  const other = await open.page.context().newPage();
  await put(second);
  await go(other, '/');
  await renewed(other);
  await open.page.locator('#search-words').fill(addedWord);
  await open.page.locator('#search-report:not(:empty)').waitFor();
  assert.equal(await open.page.locator('#search-results h3 a').count(), 0);
  assert.equal((await found(other, addedWord)).length, 1);
  assert.equal((await builds(other)).length, 2);
  await open.page.close();
  await go(other, '/about/');
  await until(other, async () => (await builds(other)).length === 1);
});

test('while the server has some files of one build and some of another, only whole builds are kept', async () => {
  const site = await fresh();
  await using open = await visit(site, article, served);
  const { page } = open;
  await settled(page);
  // The worker of the second build finds a search page that is not of its own.
  await put(second, ['sw.js', 'index.html', 'articles']);
  await go(page, '/');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await go(page, addedArticle);
  assert.equal(await heading(page), 'Lamp lit again');
  await until(page, async () => (await builds(page)).length === 1);
  assert.deepEqual(await builds(page), [await nameOf((await archiveSite()).folder)]);
  await stop();
  assert.deepEqual(await found(page, addedWord), []);
  await go(page, '/');
  assert.ok(!(await page.locator('main').innerText()).includes('Lamp lit again'));
  await go(page, addedArticle);
  assert.equal(await heading(page), 'No network');
});

test('a page that its server has altered on the way is shown and not kept', async () => {
  const site = await fresh();
  await using open = await visit(site, '/', served);
  await settled(open.page);
  const file = path.join(folder, longArticle, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace('</main>', '<p>Added by a proxy</p></main>'));
  await go(open.page, longArticle);
  assert.ok(await open.page.getByText('Added by a proxy').isVisible());
  await stop();
  await go(open.page, longArticle);
  assert.equal(await heading(open.page), 'No network');
});

test('under a base the worker keeps to the base', async () => {
  const site = await nestedSite();
  await using open = await visit(site, '/', served);
  await settled(open.page);
  const scope = await open.page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  assert.equal(scope, site.address);
  await open.page.reload();
  const controller = await open.page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  assert.equal(controller, `${site.address}sw.js`);
  assert.deepEqual(open.complaints, []);
});

/** The builds of which something is kept. */
function builds(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' clients'));
    return names.map((name) => name.split(' ').at(-1));
  });
}

async function nameOf(build: string): Promise<string | undefined> {
  return /"name":"(\w+)"/.exec(await readFile(path.join(build, 'sw.js'), 'utf8'))?.[1];
}

/** Until the worker of the second build serves: it has all that it fetches ahead, and neither installs nor waits. */
async function renewed(page: Page): Promise<void> {
  const worker = await readFile(path.join(second, 'sw.js'), 'utf8');
  const ahead = worker.match(/"sha256-/g)?.length ?? 0;
  const name = await nameOf(second);
  await until(page, async () => {
    const { kept, state } = await page.evaluate(async (name) => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      const build = (await caches.keys()).find((key) => key.endsWith(` ${name}`));
      const kept = build === undefined ? [] : await (await caches.open(build)).keys();
      return { kept: kept.length, state: installing || waiting ? 'under way' : active?.state };
    }, name);
    return kept >= ahead && state === 'activated';
  });
}

async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    assert.ok(tries < 200, 'never came to be');
    await page.waitForTimeout(100);
  }
}
