/** The address of a search: it says what is searched for, and following it, back or forward, shows just that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from './results.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

test('typing changes the address without a trail; choices leave one, and back and forward restore them', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const { page } = open;
  const parameters = () => new URL(page.url()).search;
  const before = await page.evaluate(() => history.length);
  await page.locator('input[name=q]').pressSequentially('putin', { delay: 200 });
  const all = await resultsOf(page);
  assert.equal(parameters(), '?q=putin');
  assert.equal(await page.evaluate(() => history.length), before);

  await page.getByLabel('The Duran').check();
  const narrowed = await resultsOf(page, all.report);
  assert.equal(parameters(), '?q=putin&publisher=The+Duran');
  assert.deepEqual(new Set(narrowed.publishers), new Set(['The Duran']));
  await page.locator('select').selectOption('oldest');
  await page.waitForURL('**sort=oldest');

  await page.goBack();
  await page.goBack();
  assert.equal(parameters(), '?q=putin');
  assert.deepEqual(await resultsOf(page, narrowed.report), all);
  assert.equal(await page.getByLabel('The Duran').isChecked(), false);

  await page.goForward();
  assert.deepEqual(await resultsOf(page, all.report), narrowed);
  assert.equal(await page.getByLabel('The Duran').isChecked(), true);
  await page.goForward();
  assert.equal(await page.locator('select').inputValue(), 'oldest');
  assert.deepEqual(open.complaints, []);
});

test('an address opened anew fills in the form', async () => {
  await using open = await visit(
    await archiveSite(),
    '/search/?q=putin&publisher=The+Duran&year=2016&sort=newest',
  );
  await resultsOf(open.page);
  assert.equal(await open.page.locator('input[name=q]').inputValue(), 'putin');
  assert.equal(await open.page.getByLabel('The Duran').isChecked(), true);
  assert.equal(await open.page.getByLabel('2016').isChecked(), true);
  assert.equal(await open.page.getByLabel('2025').isChecked(), false);
  assert.equal(await open.page.locator('select').inputValue(), 'newest');
});

test('an empty search explains itself, and shows no count', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  await open.page.waitForLoadState('networkidle');
  assert.equal(await open.page.locator('[role=status]').innerText(), '');
  assert.ok(await open.page.locator('#search-guidance').isVisible());
  await open.page.locator('input[name=q]').fill('putin');
  await resultsOf(open.page);
  assert.equal(await open.page.locator('#search-guidance').isVisible(), false);
});
