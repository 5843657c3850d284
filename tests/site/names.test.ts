/** From an article to whom and what it names: at which line, and in which other articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longArticle } from './page-types.ts';
import { resultsOf } from './results.ts';
import { archiveSite, hostileSite } from './sites.ts';
import { visit } from './visit.ts';

test('a name that an article has leads to the line that names it first, without script', async () => {
  await using open = await visit(await archiveSite(), longArticle, { javaScriptEnabled: false });
  const names = open.page.locator('section[aria-labelledby=names]');
  assert.match(await names.innerText(), /People: .*Paul Krugman line 24/s);
  await names.getByRole('link', { name: 'line 24, which names Paul Krugman' }).click();
  assert.match(await open.page.locator(':target').innerText(), /According to Paul Krugman/);
});

test('a name leads to all articles that have it', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  await open.page.getByRole('link', { name: 'Syria', exact: true }).click();
  await open.page.waitForURL('**/search/?place=Syria');
  const { headlines } = await resultsOf(open.page);
  assert.ok(headlines.some((headline) => headline.startsWith('Trump Seeks To Renew')));
  await open.page.getByRole('button', { name: 'Remove Place Syria' }).waitFor();
  assert.deepEqual(open.complaints, []);
});

test('a publisher leads to all of its articles, from one of them and from the figures', async () => {
  for (const path of [longArticle, '/about/']) {
    await using open = await visit(await archiveSite(), path);
    await open.page.locator('main').getByRole('link', { name: 'Opposing Views', exact: true }).click();
    await open.page.waitForURL('**/search/?publisher=Opposing+Views');
    assert.equal((await resultsOf(open.page)).headlines.length, 2);
    assert.deepEqual(open.complaints, []);
  }
});

test('so do the figures where no publisher is stated', async () => {
  await using open = await visit(await hostileSite(), '/about/');
  const row = open.page.getByRole('row', { name: 'Publisher not stated' });
  const count = Number(await row.getByRole('cell').innerText());
  await row.getByRole('link').click();
  const { report } = await resultsOf(open.page);
  assert.match(report, new RegExp(`^${count} articles?$`));
  await open.page.getByRole('button', { name: 'Remove Publisher not stated', exact: true }).waitFor();
});

test('an outlet that an article names as a source is told of once', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  assert.doesNotMatch(await open.page.locator('section[aria-labelledby=names]').innerText(), /BBC/);
  assert.match(await open.page.locator('section[aria-labelledby=credits]').innerText(), /Outlets named: BBC/);
});

test('whoever goes by keyboard can pass all names by', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  await open.page.getByRole('link', { name: 'Skip the names' }).press('Enter');
  await open.page.keyboard.press('Tab');
  const next = open.page.locator(':focus');
  assert.equal(
    await next.evaluate((link) => link.closest('section')?.getAttribute('aria-labelledby')),
    'removed',
  );
});
