/** The address of a search: it says all that is shown, and following it, back, forward or anew, shows just that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { resultsOf } from './results.ts';
import { archiveSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

const parameters = (page: Page) => new URL(page.url()).search;
const box = (page: Page, name: string) => page.locator('#search-facets').getByRole('checkbox', { name });

test('typing leaves no trail; choices leave one, and back and forward restore them', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const { page } = open;
  const before = await page.evaluate(() => history.length);
  await page.locator('#search-words').pressSequentially('putin', { delay: 60 });
  await page.waitForURL('**/search/?q=putin&begun=1');
  await page.waitForFunction(() => document.querySelector('#search-report')?.textContent?.endsWith('putin'));
  const all = await resultsOf(page);
  assert.equal(await page.evaluate(() => history.length), before);

  await box(page, 'The Duran').check();
  const narrowed = await resultsOf(page, all.report);
  assert.equal(parameters(page), '?q=putin&begun=1&publisher=The+Duran');
  assert.deepEqual(new Set(narrowed.publishers), new Set(['The Duran']));
  await page.locator('#search-sort').selectOption('published-oldest');
  await page.waitForURL('**&date=published&sort=oldest');

  await page.goBack();
  await page.goBack();
  assert.equal(parameters(page), '?q=putin&begun=1');
  assert.deepEqual(await resultsOf(page, narrowed.report), all);
  await page.waitForFunction(() => !document.querySelector('#search-facets :checked'));

  await page.goForward();
  assert.deepEqual(await resultsOf(page, all.report), narrowed);
  await page.goForward();
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('#search-sort')?.value === 'published-oldest',
  );
  assert.deepEqual(open.complaints, []);
});

test('articles found while a word is typed stay found by reloading, narrowing, sorting and going back', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const { page } = open;
  await page.locator('#search-words').pressSequentially('ambassad', { delay: 20 });
  await page.waitForURL('**/search/?q=ambassad&begun=1');
  const typed = await resultsOf(page);
  assert.equal(typed.headlines.length, 1);
  await page.reload();
  assert.deepEqual(await resultsOf(page), typed);

  await page.locator('#search-sort').selectOption('published-oldest');
  await page.waitForURL('**&sort=oldest');
  await box(page, 'The Duran').check();
  await page.getByRole('button', { name: 'Remove Publisher The Duran' }).waitFor();
  assert.deepEqual((await resultsOf(page)).headlines, typed.headlines);
  await page.goBack();
  await page.goBack();
  await page.waitForURL('**/search/?q=ambassad&begun=1');
  await page.locator('#search-chips').waitFor({ state: 'hidden' });
  assert.deepEqual((await resultsOf(page)).headlines, typed.headlines);
});

test('Enter asks for the word as it stands, and is no step from its typing', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const { page } = open;
  await page.locator('#search-words').fill('ambassad');
  const typed = await resultsOf(page);
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('Enter');
  assert.deepEqual((await resultsOf(page, typed.report)).headlines, []);
  assert.equal(parameters(page), '?q=ambassad');
  assert.equal(await page.evaluate(() => history.length), before);
});

test('what was searched for before is a step back from what is typed now', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors');
  const { page } = open;
  const first = await resultsOf(page);
  await page.locator('#search-words').fill('putin');
  await resultsOf(page, first.report);
  await page.goBack();
  await page.waitForURL('**/search/?q=ambassadors');
  await page.waitForFunction(
    (report) => document.querySelector('#search-report')?.textContent === report,
    first.report,
  );
  assert.equal(await page.locator('#search-words').inputValue(), 'ambassadors');
});

test('an address opened anew fills in every control', async () => {
  await using open = await visit(
    await archiveSite(),
    '/search/?q=putin&publisher=The+Duran&year=2016&from=2016-11&to=2017&date=published&sort=newest',
  );
  const { page } = open;
  await resultsOf(page);
  await box(page, 'The Duran').waitFor();
  assert.equal(await page.locator('#search-words').inputValue(), 'putin');
  assert.equal(await box(page, 'The Duran').isChecked(), true);
  assert.equal(await box(page, '2016').isChecked(), true);
  assert.equal(await page.locator('#search-sort').inputValue(), 'published-newest');
  assert.equal(await page.locator('#search-from').inputValue(), '2016-11');
  assert.equal(await page.locator('#search-to').inputValue(), '2017');
  assert.equal(await page.getByLabel('publication', { exact: true }).isChecked(), true);
  assert.deepEqual(await page.locator('#search-chips button').allInnerTexts(), [
    'Publisher The Duran',
    'Year 2016',
    'Time November 2016 to 2017',
    'all',
  ]);
});

test('each chip takes away what it names, and the last one everything', async () => {
  await using open = await visit(
    await archiveSite(),
    '/search/?q=putin+publisher:duran&year=2016&from=2016-11',
  );
  const { page } = open;
  await resultsOf(page);
  const chip = (name: string) => page.getByRole('button', { name: `Remove ${name}` });
  await chip('Year 2016').click();
  await page.waitForURL('**/search/?q=putin+publisher%3Aduran&from=2016-11');
  await chip('publisher: duran').click();
  await page.waitForURL('**/search/?q=putin&from=2016-11');
  await page.goBack();
  await chip('all').click();
  await page.waitForURL('**/search/?q=putin');
  await page.locator('#search-chips').waitFor({ state: 'hidden' });
});

test('a chip takes the operator beside it with it', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin+OR+publisher:duran+trump');
  const { page } = open;
  await resultsOf(page);
  await page.getByRole('button', { name: 'Remove publisher: duran' }).click();
  await page.waitForURL('**/search/?q=putin+trump');
});

test('what is asked twice has one chip, which takes both away', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=from:2016+putin+from:2016');
  const { page } = open;
  await resultsOf(page);
  assert.deepEqual(await page.locator('#search-chips button').allInnerTexts(), ['from: 2016']);
  await page.getByRole('button', { name: 'Remove from: 2016' }).click();
  await page.waitForURL('**/search/?q=putin');
});

test('who takes a chip away by key goes on at the next one', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin&year=2016&publisher=The+Duran');
  const { page } = open;
  await resultsOf(page);
  await page.getByRole('button', { name: 'Remove Publisher The Duran' }).press('Enter');
  await page.waitForURL('**/search/?q=putin&year=2016');
  await page.waitForFunction(() => document.activeElement?.ariaLabel === 'Remove Year 2016');
});

test('who takes the last chip away by key goes on at the results, or where nothing is asked, at the field', async () => {
  for (const [query, next] of [
    ['?q=putin&publisher=The+Duran', 'search-found'],
    ['?publisher=The+Duran', 'search-words'],
  ] as const) {
    await using open = await visit(await archiveSite(), `/search/${query}`);
    const { page } = open;
    await resultsOf(page);
    await page.getByRole('button', { name: 'Remove Publisher The Duran' }).press('Enter');
    await page.locator('#search-chips').waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement?.id), next);
  }
});

test('back from an article, and reloading, the reader is where they were', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse&page=2');
  const { page } = open;
  const before = await resultsOf(page);
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.waitForTimeout(400);
  await page.reload();
  assert.deepEqual(await resultsOf(page), before);
  await page.waitForFunction(() => window.scrollY === 900);

  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#search-results h3 a')];
    links.find((link) => link.getBoundingClientRect().top > 100)?.click();
  });
  await page.waitForURL('**/articles/**');
  await page.goBack();
  assert.deepEqual(await resultsOf(page), before);
  await page.waitForFunction(() => window.scrollY === 900);
});

test('an empty search explains itself, and shows no count', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  await open.page.waitForLoadState('networkidle');
  assert.equal(await open.page.locator('#search-report').innerText(), '');
  assert.ok(await open.page.locator('#how-to-ask').isVisible());
  assert.equal(await open.page.locator('#search-results').isVisible(), false);
  await open.page.locator('#search-words').fill('putin');
  await resultsOf(open.page);
  assert.ok(await open.page.locator('#search-results').isVisible());
});
