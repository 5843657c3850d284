/** Hits over time: a stretch of them taken by pointer, finger, key or typed date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { resultsOf, unfold } from './results.ts';
import { archiveSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

const address = '/search/?q=lighthouse';

/** Letters are from February 1980 to October 1983, a bar for each of 45 months. */
async function bars(page: Page): Promise<number> {
  await page.locator('#search-bars rect').first().waitFor();
  return page.locator('#search-bars rect').count();
}

async function boxOf(page: Page) {
  await bars(page);
  await page.locator('#search-bars').scrollIntoViewIfNeeded();
  const box = await page.locator('#search-bars').boundingBox();
  assert.ok(box);
  return box;
}

test('every month has a bar, and undated articles are counted apart and can be listed', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  const { report } = await resultsOf(page);
  assert.equal(await bars(page), 45);
  const undated = page.locator('#search-undated');
  assert.match(await undated.innerText(), /^1 undated article$/);
  await undated.locator('a').click();
  const { dates } = await resultsOf(page, report);
  assert.deepEqual(dates, ['Undated']);
});

test('under the bars stand as many years where the address asks as where words are typed', async () => {
  const yearsIn = (page: Page) => page.locator('#search-axis span').allInnerTexts();
  await using asked = await visit(await archiveSite(), '/search/?q=Russia');
  await bars(asked.page);
  await using typed = await visit(await archiveSite(), '/search/');
  await typed.page.locator('#search-words').fill('Russia');
  await typed.page.waitForURL('**/search/?q=Russia**');
  await bars(typed.page);
  const years = await yearsIn(asked.page);
  assert.ok(years.length > 7, years.join(' '));
  assert.deepEqual(years, await yearsIn(typed.page));
});

test('where there are no bars no room is left for them', async () => {
  await using open = await visit(await manySite(), '/search/?q=ambassadors');
  const { page } = open;
  assert.match((await resultsOf(page)).report, /^1 article /);
  const chart = page.locator('#search-chart');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#search-chart')?.offsetHeight === 0);
  await page.locator('#search-words').fill('lighthouse');
  await chart.waitFor();
});

test('where all that has a date is in one bar, how many have none is told without bars', async () => {
  await using open = await visit(await manySite(), '/search/?q=fantasy');
  const { page } = open;
  assert.match((await resultsOf(page)).report, /^2 articles /);
  const undated = page.locator('#search-undated');
  await undated.locator('a').waitFor();
  assert.match(await undated.innerText(), /^1 undated article$/);
  assert.ok(!(await page.locator('#search-bars').isVisible()));
});

test('a pointer drawn over bars takes their time; drawn over the same again, it lets go', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  const { report } = await resultsOf(page);
  const draw = async () => {
    const { x, y, width, height } = await boxOf(page);
    await page.mouse.move(x + (width * 11.5) / 45, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + (width * 22.5) / 45, y + height / 2, { steps: 4 });
    await page.mouse.up();
  };
  await draw();
  await page.waitForURL('**/search/?q=lighthouse&from=1981-01&to=1981-12');
  const { headlines, notes } = await resultsOf(page, report);
  assert.equal(headlines.length, 12);
  assert.match(notes.join(), /1 article more has no date/);
  assert.equal(await page.locator('#search-bars rect.taken').count(), 12);
  await draw();
  await page.waitForURL('**/search/?q=lighthouse');
});

test('bars stay under the pointer that has drawn over them, though more is said above them', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  const { report } = await resultsOf(page);
  const { x, y, width, height } = await boxOf(page);
  const place = () => page.locator('#search-bars').evaluate((bars) => bars.getBoundingClientRect().top);
  const before = await place();
  await page.mouse.move(x + (width * 11.5) / 45, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + (width * 22.5) / 45, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await resultsOf(page, report);
  assert.equal(await page.locator('#search-chips li').count(), 1);
  assert.ok(Math.abs((await place()) - before) <= 1, `${before} → ${await place()}`);
});

test('while it is drawn the count is told, and Esc gives up', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  await resultsOf(page);
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.move(x + width / 90, y + height / 2);
  assert.equal(await page.locator('#search-readout').innerText(), 'February 1980: 1 article');
  await page.mouse.down();
  await page.mouse.move(x + (width * 2.5) / 45, y + height / 2, { steps: 3 });
  assert.equal(await page.locator('#search-readout').innerText(), 'February 1980 to April 1980: 3 articles');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.equal(new URL(page.url()).search, '?q=lighthouse');
});

test('a finger taps one bar', async () => {
  await using open = await visit(await manySite(), address, {
    viewport: { width: 375, height: 700 },
    hasTouch: true,
  });
  const { page } = open;
  await resultsOf(page);
  await unfold(page);
  const { x, y, width, height } = await boxOf(page);
  await page.touchscreen.tap(x + width / 90, y + height / 2);
  await page.waitForURL('**/search/?q=lighthouse&to=1980-02');
});

test('by key, a slider at either end moves it and says where it is', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  const { report } = await resultsOf(page);
  await bars(page);
  const group = page.getByRole('group', { name: 'Time of the results' });
  const first = group.getByRole('slider', { name: 'First' });
  const last = group.getByRole('slider', { name: 'Last' });
  assert.equal(await first.getAttribute('aria-valuetext'), 'February 1980');
  assert.equal(await last.getAttribute('aria-valuetext'), 'October 1983');
  await first.focus();
  await first.press('ArrowRight');
  await first.press('ArrowRight');
  assert.equal(await first.getAttribute('aria-valuetext'), 'April 1980');
  await page.waitForURL('**/search/?q=lighthouse&from=1980-04');
  assert.equal((await resultsOf(page, report)).report.split(' ')[0], '43');
  // Pushed beyond the first, the last takes it along, and never passes it.
  await last.focus();
  await last.press('Home');
  await page.waitForURL('**/search/?q=lighthouse&to=1980-02');
  assert.equal(await first.getAttribute('aria-valuetext'), 'February 1980');
  assert.equal(await last.evaluate((slider) => slider === document.activeElement), true);
});

test('dates can be typed as year, month or day; what cannot be read is said', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  await resultsOf(page);
  const [from, to] = [page.getByLabel('From'), page.getByLabel('to', { exact: true })];
  await from.fill('1981');
  await from.press('Enter');
  await page.waitForURL('**/search/?q=lighthouse&from=1981');
  await to.fill('15 June 1981');
  await to.press('Tab');
  await page.waitForURL('**&from=1981&to=1981-06-15');
  // The page writes the date out in the field, which must not come between choosing its words and typing others.
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[name=to]')?.value === '1981-06-15',
  );
  await to.fill('summer');
  await to.press('Tab');
  const alert = page.getByRole('alert');
  assert.match(await alert.innerText(), /^“summer” is no date: .*2016, 2016-11 or 2016-11-09\.$/);
  assert.equal(await to.getAttribute('aria-invalid'), 'true');
  const lineUnder = (date: Locator) => date.evaluate((input) => getComputedStyle(input).borderBottomColor);
  assert.notEqual(await lineUnder(to), await lineUnder(from));
  await to.fill('1980');
  await to.press('Tab');
  await page.waitForURL('**&from=1981&to=1980');
  // Beside what is read out, and nobody sees.
  const impossible = page
    .locator('main :is(li, p):not(.unseen)')
    .filter({ hasText: '1981 to 1980 ends before it begins: no date lies in it' });
  await impossible.waitFor();
  assert.equal(await impossible.count(), 1);
  assert.equal(await alert.innerText(), '');
  for (const date of [from, to]) assert.equal(await date.getAttribute('aria-invalid'), 'true');
  await page.getByRole('link', { name: '1980 to 1981' }).click();
  await page.waitForURL('**&from=1980&to=1981');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#search-from')?.value === '1980',
  );
  await from.fill('1981');
  await from.press('Tab');
  await to.fill('');
  await to.press('Tab');
  await page.waitForURL('**/search/?q=lighthouse&from=1981');
  assert.equal(await alert.innerText(), '');
});

test('what cannot be read stays, with what is wrong with it, until it is mended', async () => {
  await using open = await visit(await manySite(), address);
  const { page } = open;
  const { report } = await resultsOf(page);
  const [from, to] = [page.getByLabel('From'), page.getByLabel('to', { exact: true })];
  const stands = async () => {
    assert.equal(await from.inputValue(), '9.11.1981');
    assert.equal(await from.getAttribute('aria-invalid'), 'true');
    assert.match(await page.getByRole('alert').innerText(), /^“9.11.1981” is no date: /);
  };
  await from.fill('9.11.1981');
  await from.press('Enter');
  await stands();
  await page.locator('#search-facets').getByRole('checkbox', { name: '1981' }).check();
  await resultsOf(page, report);
  await stands();
  await to.fill('1981-12');
  await to.press('Enter');
  await page.locator('#search-sort').selectOption('event-newest');
  await page.waitForURL('**&sort=newest');
  await stands();
  assert.equal(await to.inputValue(), '1981-12');
  await from.fill('1981-11-09');
  await from.press('Enter');
  await page.waitForURL('**&from=1981-11-09&to=1981-12&**');
  assert.equal(await page.getByRole('alert').innerText(), '');
});

test('what is no date in an address is said to be none, on a phone too, and the other date holds', async () => {
  for (const width of [1280, 375]) {
    await using open = await visit(await manySite(), `${address}&from=9.11.1981&to=1980-12`, {
      viewport: { width, height: 700 },
    });
    const { page } = open;
    assert.match((await resultsOf(page)).report, /^11 articles/);
    await page.getByRole('alert').filter({ hasText: '“9.11.1981” is no date: ' }).waitFor();
    assert.equal(await page.getByLabel('From').inputValue(), '9.11.1981');
    assert.equal(await page.getByLabel('to', { exact: true }).inputValue(), '1980-12');
  }
});

test('a time written in the query moves the bars and the dates, which then move it', async () => {
  await using open = await visit(await manySite(), '/search/?q=lighthouse+from:1981+to:1981-12');
  const { page } = open;
  const { report } = await resultsOf(page);
  await bars(page);
  assert.equal(await page.locator('#search-bars rect').count(), 45);
  assert.equal(await page.locator('#search-bars rect.taken').count(), 12);
  const [from, to] = ['From', 'to'].map((name) => page.getByRole('textbox', { name, exact: true }));
  assert.deepEqual([await from?.inputValue(), await to?.inputValue()], ['1981', '1981-12']);
  const last = page.getByRole('slider', { name: 'Last' });
  await last.focus();
  await last.press('ArrowRight');
  await page.waitForURL('**/search/?q=lighthouse&from=1981-01&to=1982-01');
  assert.match((await resultsOf(page, report)).report, /^13 articles/);
  assert.equal(await page.locator('#search-words').inputValue(), 'lighthouse');
});

test('where bars are years, a time of months is told as it was asked, and the year it begins in is lit in part', async () => {
  for (const asked of ['q=from:2016-12+to:2017', 'from=2016-12&to=2017']) {
    await using open = await visit(await archiveSite(), `/search/?${asked}`);
    const { page } = open;
    assert.match((await resultsOf(page)).report, /^1 article/);
    assert.ok((await bars(page)) > 2);
    const readout = page.locator('#search-readout');
    assert.equal(await readout.innerText(), 'December 2016 to 2017');
    assert.equal(await page.locator('#search-bars rect.partly').count(), 1);
    const { x, y, height } = await boxOf(page);
    await page.mouse.move(x + 2, y + height / 2);
    assert.equal(await readout.innerText(), '2016: 3 articles');
    await page.mouse.move(0, 0);
    assert.equal(await readout.innerText(), 'December 2016 to 2017');
  }
});

test('on the clock of publication the bars are those of publication', async () => {
  await using open = await visit(await manySite(), '/search/?q=putin');
  const { page } = open;
  await resultsOf(page);
  await bars(page);
  await page.getByLabel('publication', { exact: true }).check();
  await page.waitForURL('**/search/?q=putin&date=published');
  await page.locator('#search-results .when small', { hasText: 'published' }).first().waitFor();
});
