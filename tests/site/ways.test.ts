/** The ways between pages: where a page stands, and that the next one comes at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, clipping, longArticle, pageTypes } from './page-types.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

/** The timeline as a whole, in every order. */
const fronts = ['/', '/events/newest/', '/published/'];

test('every page below the front page says where it stands, and leads up from there', async () => {
  for (const address of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), address, { javaScriptEnabled: false });
    const trail = open.page.getByRole('navigation', { name: 'Breadcrumbs' });
    if (fronts.includes(address)) {
      assert.equal(await trail.count(), 0, address);
      continue;
    }
    assert.equal(await trail.locator('a').first().getAttribute('href'), '/', address);
    const here = trail.locator('[aria-current=page]');
    assert.match(await here.innerText(), /\w/, address);
    assert.equal(await here.locator('a').count(), 0, address);
  }
});

test('on a phone no page above another has its name cut', async () => {
  for (const address of Object.values(pageTypes)) {
    await using open = await visit(await archiveSite(), address, { viewport: { width: 375, height: 800 } });
    const links = open.page.getByRole('navigation', { name: 'Breadcrumbs' }).locator('a');
    const cut = await links.evaluateAll((all) =>
      all.filter((link) => link.scrollWidth > link.clientWidth).map((link) => link.textContent),
    );
    assert.deepEqual(cut, [], address);
  }
});

test('above a clipping stands its article', async () => {
  await using open = await visit(await archiveSite(), clipping);
  await open.page.getByRole('navigation', { name: 'Breadcrumbs' }).locator('a').last().click();
  await open.page.waitForURL(`**${longArticle}`);
});

test('a page is fetched while the pointer still rests on the link to it', async () => {
  await using open = await visit(await archiveSite(), '/');
  const link = open.page.locator(`main .headline a[href="${article}"]`);
  const ahead = open.page.context().waitForEvent('request', (request) => request.url().endsWith(article));
  await link.hover();
  assert.match((await ahead).headers()['sec-purpose'] ?? '', /^prefetch/);
  await link.click();
  await open.page.waitForURL(`**${article}`);
  const delivery = await open.page.evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => Reflect.get(entry, 'deliveryType')),
  );
  assert.deepEqual(delivery, ['navigational-prefetch']);
});

test('pages change over into each other, unless the reader wants less motion', async () => {
  for (const [reducedMotion, expected] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await using open = await visit(await archiveSite(), '/', { reducedMotion });
    await open.page.addInitScript(() => {
      addEventListener('pagereveal', (event) =>
        Object.assign(window, { changed: event.viewTransition !== null }),
      );
    });
    await open.page.locator(`main .headline a[href="${article}"]`).click();
    await open.page.waitForURL(`**${article}`);
    await open.page.waitForFunction(() => 'changed' in window);
    assert.equal(await open.page.evaluate(() => Reflect.get(window, 'changed')), expected, reducedMotion);
  }
});
