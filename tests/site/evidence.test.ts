/** From a fact to the words that prove it, and from a line of the clipping to what it became. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { furnishedIds } from './furnished.ts';
import { clipping, longArticle } from './page-types.ts';
import { archiveSite, furnishedSite } from './sites.ts';
import { visit } from './visit.ts';

const withPublisher = '/articles/2016/russia-ready-to-restore-full-relations-with-us/';
const named = '/articles/2025/putin-congratulates-trump-ahead-of-inauguration/';
const target = (page: Page) => page.locator(':target').innerText();

test('a fact of the head leads to its very words in the clipping', async () => {
  await using open = await visit(await archiveSite(), longArticle, { javaScriptEnabled: false });
  await open.page.getByText('How we know').click();
  const headline = open.page.locator('details dd', { hasText: 'in these words' });
  await headline.getByRole('link').first().click();
  assert.equal(await target(open.page), "Trump Seeks To Renew Relations With Putin's Russia");
});

test('what a record calls an event stands at the date of it, in the head and where its source is told', async () => {
  await using open = await visit(await archiveSite(), named);
  const called = 'Televised meeting of Russia’s Security Council, 20 January 2025';
  assert.ok((await open.page.locator('#event').innerText()).includes(called));
  await open.page.getByText('How we know').click();
  await open.page.locator('details dd', { hasText: called }).waitFor();
});

test('a headline that a record supplies is told to be so where it stands, and one that is stated is not', async () => {
  await using open = await visit(await archiveSite(), named);
  assert.match(await open.page.locator('article header').innerText(), /Dialogue\s+Headline supplied\s/);
  await open.page.goto(new URL(withPublisher, open.page.url()).href);
  assert.doesNotMatch(await open.page.locator('article header').innerText(), /Headline supplied/);
});

test('when a source was looked at is told beside it, and when the clipping came on its card', async () => {
  await using open = await visit(await furnishedSite(), `/articles/${furnishedIds[1]}/`);
  await open.page.getByText('How we know').click();
  const known = open.page.locator('article header dd.evidence');
  await known
    .getByText('Supplied by the record: the address serves this text (checked 5 February 2026)')
    .waitFor();
  const card = await open.page.locator('section[aria-labelledby=card]').innerText();
  assert.match(card, /the address serves this text \(checked February 2026\)/);
  assert.match(card, /Acquired\s+6 February 2026/);
  assert.match(await open.page.locator('#citation').innerText(), /, accessed February 2026, https:/);
});

test('a publisher that a record supplies is told to be so, a word apart from its name', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  assert.equal(await open.page.locator('#publisher').innerText(), 'Opposing Views (supplied)');
});

test('a neighbour in time of the same date is neither earlier nor later', async () => {
  await using open = await visit(await archiveSite(), named);
  const told = async (rel: string) =>
    (await open.page.locator(`nav a[rel=${rel}]`).innerText()).split('·')[0]?.trim();
  assert.equal(await told('prev'), 'Earlier');
  assert.equal(await told('next'), 'Next');
});

test('a speaker leads to the words that name them', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  await open.page.locator('.passage', { hasText: 'Throughout his' }).locator('.said a').click();
  assert.equal(await target(open.page), 'Trump has praised');
});

test('words of a line have all of it in view, its number and its beginning, at every width', async () => {
  for (const [width, height] of [
    [1440, 900],
    [375, 740],
  ] as const) {
    await using open = await visit(await archiveSite(), clipping, { viewport: { width, height } });
    const places = await open.page
      .locator('main ol .text [id]')
      .evaluateAll((words) => words.map(({ id }) => id));
    assert.ok(places.length > 3);
    for (const id of places) {
      await open.page.goto(new URL(`#${id}`, open.page.url()).href);
      const [top, bottom] = await open.page
        .locator('li:has(:target)')
        .evaluate(({ children }) => [
          children[0]?.getBoundingClientRect().top ?? -1,
          children[1]?.getBoundingClientRect().bottom ?? Infinity,
        ]);
      assert.ok((top ?? -1) >= 0 && (bottom ?? Infinity) <= height, `${id} at ${width}: ${top} to ${bottom}`);
    }
  }
});

test('each outlet that an article names leads to the line that names it', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  const outlets = open.page.locator('#credits + div li', { hasText: 'Outlets named' });
  const names = await outlets.locator('bdi').allInnerTexts();
  const links = outlets.getByRole('link');
  assert.equal(names.length, 5);
  assert.equal(await links.count(), names.length);
  for (const [index, name] of names.entries()) {
    await links.nth(index).click();
    assert.ok((await target(open.page)).includes(name.replace(/^The /, '')), name);
    await open.page.goBack();
  }
});

test('every kept line of a clipping leads to what it became, and names what is not a mere passage', async () => {
  await using open = await visit(await archiveSite(), clipping);
  const lines = await open.page.locator('main ol > li').evaluateAll((items) =>
    items.map((item) => ({
      text: item.querySelector('.text')?.textContent.trim() ?? '',
      isRemoved: item.querySelector('del') !== null,
      link: item.querySelector<HTMLAnchorElement>('a.number')?.href ?? null,
      said: item.querySelector('.why')?.textContent.trim() ?? '',
    })),
  );
  assert.ok(lines.some(({ said }) => said === 'headline') && lines.some(({ said }) => said === 'credit'));
  for (const { text, isRemoved, link, said } of lines) {
    assert.equal(link !== null, text !== '' && !isRemoved, text);
    if (isRemoved) assert.match(said, /^removed: (?!.*\brule\b).+/);
    if (!link || said === 'credit') continue;
    await open.page.goto(link);
    const place = (await target(open.page)).replace(/\s+/g, ' ');
    assert.ok(place.includes(text.slice(0, 30)), `${text}: ${place}`);
  }
});

test('the number of a line stands before its text and covers none of it, at every width and on paper', async () => {
  for (const [width, media] of [
    [320, 'screen'],
    [375, 'screen'],
    [800, 'screen'],
    [1280, 'screen'],
    [646, 'print'],
  ] as const) {
    await using open = await visit(await archiveSite(), clipping, { viewport: { width, height: 800 } });
    await open.page.emulateMedia({ media });
    const gaps = await open.page.locator('main ol > li').evaluateAll((items) =>
      items.map((item) => {
        const [number, text] = ['.number', '.text'].map((part) => {
          const range = new Range();
          range.selectNodeContents(item.querySelector(part) ?? item);
          return range.getBoundingClientRect();
        });
        return {
          left: number?.left ?? 0,
          gap: (text?.left ?? 0) - (number?.right ?? 0),
          height: text?.height,
        };
      }),
    );
    for (const { left, gap, height } of gaps.filter((one) => one.height)) {
      assert.ok(left >= 0 && gap > 4, `${width} ${media}: ${left}, ${gap}, ${height}`);
    }
  }
});

test('a removed line that states a fact says which, and leads to it', async () => {
  await using open = await visit(await archiveSite(), `${withPublisher}clipping/`);
  await open.page.locator('li', { hasText: 'states the publisher' }).getByRole('link').click();
  assert.equal(await target(open.page), 'The Duran');
});

test('lines that a page says one rule removed were removed, each of them that is not empty', async () => {
  for (const id of furnishedIds) {
    await using open = await visit(await furnishedSite(), `/articles/${id}/`);
    const onArticle = await open.page.locator('[aria-labelledby=removed] .rule').allTextContents();
    await open.page.goto(`${open.page.url()}clipping/`);
    const lines = await open.page
      .locator('main ol > li')
      .evaluateAll((items) =>
        items.map(
          (item) => item.querySelector('.text')?.textContent.trim() === '' || !!item.querySelector('del'),
        ),
      );
    const onClipping = await open.page.locator('main ol > li .why').allTextContents();
    for (const told of [onArticle, onClipping]) {
      const rows = told.flatMap((words) => [...words.matchAll(/lines (\d+)–(\d+): /g)]);
      assert.ok(rows.length > 2, id);
      for (const [row, first, last] of rows)
        assert.ok(lines.slice(Number(first) - 1, Number(last)).every(Boolean), `${id}: ${row}`);
    }
  }
});

test('an article’s page tells lines of one rule in a row once, also where one of them states a fact', async () => {
  await using open = await visit(await archiveSite(), named);
  const rules = open.page.locator('[aria-labelledby=removed] .rule:not(.unseen)');
  assert.match((await rules.allInnerTexts()).join(), /^lines 9–16: [^,]*, [^,]*$/);
});

test('many removed lines and their rules are folded, without a link to skip what is not there, until asked for', async () => {
  for (const id of furnishedIds) {
    await using open = await visit(await furnishedSite(), `/articles/${id}/`, { javaScriptEnabled: false });
    const part = open.page.locator('[aria-labelledby=removed]');
    assert.equal(await part.locator('a, dl').locator('visible=true').count(), 0);
    await part.locator('summary', { hasText: /^\d+ removed lines$/ }).press('Enter');
    await part.getByText('By its wording:').waitFor();
    await part.getByRole('link', { name: 'Skip the removed lines' }).press('Enter');
    assert.equal(new URL(open.page.url()).hash, '#card');
  }
});

test('what is not stated is in the second ink, at the head of an article as in a list', async () => {
  const id = furnishedIds[2];
  const inks = [];
  for (const [path, place] of [
    [`/articles/${id}/`, '#publisher'],
    [`/articles/${id}/`, '#event dd'],
    [`/articles/${id}/`, '[aria-labelledby=card] dd'],
    ['/', '.publisher.unknown'],
  ] as const) {
    await using open = await visit(await furnishedSite(), path);
    const unknown = open.page.locator(place, { hasText: 'not stated' }).first();
    inks.push(await unknown.evaluate((element) => getComputedStyle(element).color));
    const known = open.page.locator('h1, .headline').first();
    assert.notEqual(await known.evaluate((element) => getComputedStyle(element).color), inks.at(-1), place);
  }
  assert.equal(new Set(inks).size, 1, inks.join());
});
