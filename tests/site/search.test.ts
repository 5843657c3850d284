/** Searching: what is found, in what order, and what is said about it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from './results.ts';
import { archiveSite, hostileSite } from './sites.ts';
import { visit } from './visit.ts';

async function search(parameters: string, site = archiveSite) {
  await using open = await visit(await site(), `/search/?${parameters}`);
  return await resultsOf(open.page);
}

test('a word is found in the articles that have it, with publisher, date and the word marked', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors');
  const { report, headlines, publishers, dates } = await resultsOf(open.page);
  assert.equal(report, '1 article with ambassadors');
  assert.match(headlines[0] ?? '', /Russia ready to restore/);
  assert.deepEqual([publishers, dates], [['The Duran'], ['9 November 2016']]);
  assert.deepEqual(
    new Set(await open.page.locator('#search-results mark').allTextContents()),
    new Set(['ambassadors']),
  );
  assert.deepEqual(open.complaints, []);
});

test('of which of its dates an article is shown is said before the date, beside the list and in it', async () => {
  for (const [parameters, when] of [
    ['q=ambassadors', 'event 9 November 2016'],
    ['q=ambassadors&date=published', 'published on or after 9 November 2016'],
  ] as const)
    for (const width of [1440, 375]) {
      await using open = await visit(await archiveSite(), `/search/?${parameters}`, {
        viewport: { width, height: 900 },
      });
      await resultsOf(open.page);
      const line = open.page.locator('#search-results .when');
      assert.equal(await line.textContent(), when);
      assert.equal((await line.innerText()).replace(/\s+/g, ' '), when);
    }
});

test('why an article was found is said under it', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors+relations');
  await resultsOf(open.page);
  assert.match(
    await open.page.locator('#search-results .reasons').innerText(),
    /relations \d+ times, in headline, text and quotation; ambassadors twice, in text/,
  );
});

test('of each form of a word it is said where it stands in that article, and no form is named that no result has', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=cooperation');
  await resultsOf(open.page);
  const result = open.page.locator('#search-results .result', { hasText: 'The Vaultz News' });
  assert.equal(
    await result.locator('.reasons').innerText(),
    'Cooperate once, in headline; cooperative once, in text',
  );
  assert.deepEqual((await search('q=reiterated+strengthen')).notes, []);
});

test('of a saying typed without quotation marks the telling words alone are marked', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=state+of+the+nation');
  const { report } = await resultsOf(open.page);
  assert.equal(report, '1 article with state and nation');
  assert.deepEqual(await open.page.locator('#search-results mark').allTextContents(), ['state', 'nation']);
  const passages = await open.page.locator('#search-results .passage').allTextContents();
  assert.deepEqual([passages.length, passages[0]?.includes('state of the nation')], [1, true]);
});

test('several passages of an article are shown, each a way to its place', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=relations');
  await resultsOf(open.page);
  const addresses = await open.page
    .locator('#search-results li.result:first-child .passage')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  assert.ok(addresses.length > 1);
  for (const address of addresses) assert.match(address, /^\/articles\/[^?#]+\/\?hl=\w+(&hl=\w+)*#p-\w+$/);
});

test('the passages beyond the first three are a press away', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin');
  await resultsOf(open.page);
  const first = open.page.locator('#search-results li.result').first();
  const more = first.getByRole('button', { name: /^\d+ more passages?$/ });
  const hidden = Number.parseInt(await more.innerText(), 10);
  assert.equal(await first.locator('.passage').count(), 3);
  await more.press('Enter');
  assert.equal(await first.locator('.passage').count(), 3 + hidden);
  assert.ok(
    await first
      .locator('.passage')
      .nth(3)
      .evaluate((passage) => passage === document.activeElement),
  );
});

test('a search that finds nothing says what each of its parts costs, and where else to look', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin+from:1990&to=1991&sort=oldest');
  const { page } = open;
  const { report } = await resultsOf(page);
  assert.match(report, /^No articles/);
  assert.ok(await page.locator('#search-nothing a').isVisible());
  const way = page.locator('#search-suggestions li', { hasText: 'Without 1990 to 1991: 5 articles' });
  await way.locator('a').click();
  await page.waitForURL('**/search/?q=putin&sort=oldest');
  // The report has words that are not on the screen, and so differs from what was seen of it before the answer, too.
  await page.locator('#search-report', { hasText: '5 articles' }).waitFor();
  assert.match((await resultsOf(page, report)).report, /^5 articles/);
  assert.equal(await page.locator('#search-nothing').isVisible(), false);
});

test('what a search excludes is offered to be let in', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors+-putin');
  const { page } = open;
  await resultsOf(page);
  const way = page.locator('#search-suggestions li', { hasText: /^With putin: 1 article$/ });
  await way.locator('a').click();
  await page.waitForURL('**/search/?q=ambassadors');
});

test('words that stand only in the furniture of a page are not found', async () => {
  for (const words of ['"skip to main content"', '"popular video"', '"see also"', '"read also"']) {
    const { headlines, report } = await search(`q=${encodeURIComponent(words)}`);
    assert.deepEqual(headlines, [], `${words}: ${report}`);
  }
});

test('what narrows a search is shown once, in its chips, and said to those who listen, in sentences', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambassadors+zebra&publisher=The+Duran');
  const { page } = open;
  assert.equal((await resultsOf(page)).report, '1 article with ambassadors');
  assert.equal(await page.locator('#search-chips').innerText(), 'Publisher The Duran');
  const words = '1 article with ambassadors, and publisher: The Duran. zebra occurs in no article: left out';
  await page.getByRole('status').getByText(words, { exact: true }).waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(
    await page.locator('#search-report').innerText(),
    '1 article with ambassadors, and publisher: The Duran',
  );
});

test('a word that no article has is named, and the rest is searched for', async () => {
  const { report, notes, headlines } = await search('q=ambassadors+zebra');
  assert.equal(report, '1 article with ambassadors');
  assert.equal(notes[0], 'zebra occurs in no article: left out');
  assert.equal(headlines.length, 1);
});

test('a near spelling is offered, and taken by a click', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=ambasadors');
  const { report } = await resultsOf(open.page);
  const offer = open.page.locator('#search-suggestions a');
  assert.match(await offer.first().innerText(), /^ambassadors?$/);
  await offer.first().click();
  assert.match((await resultsOf(open.page, report)).report, /^1 article with ambassadors?$/);
  assert.match(open.page.url(), /\?q=ambassadors?$/);
});

test('other forms of a word are found and said; quotation marks ask for one form alone', async () => {
  const forms = await search('q=restoring');
  assert.match(forms.notes.join(), /restoring: also restore/);
  const exact = await search('q="restoring"');
  assert.equal(exact.notes.length, 0);
  assert.ok(exact.headlines.length < forms.headlines.length);
});

test('publisher and year narrow the results, several values meaning any of them', async () => {
  assert.deepEqual(
    new Set((await search('q=putin&publisher=Opposing+Views')).publishers),
    new Set(['Opposing Views']),
  );
  const both = await search('q=putin&publisher=The+Duran&publisher=The+Moscow+Times');
  assert.deepEqual(new Set(both.publishers), new Set(['The Duran', 'The Moscow Times']));
  for (const date of (await search('q=putin&year=2025')).dates) assert.match(date, /2025/);
});

test('what narrows needs no words', async () => {
  assert.equal((await search('year=2016')).headlines.length, 3);
});

test('where nothing is asked there is no list, and no order is offered for one', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const { page } = open;
  await page.locator('#search-facets label').first().waitFor();
  assert.equal(await page.getByLabel('Sort by').isVisible(), false);
  await page.locator('#search-words').fill('putin');
  await page.getByLabel('Sort by').waitFor();
});

test('every example of the language on the page finds something', async () => {
  await using open = await visit(await archiveSite(), '/search/');
  const examples = await open.page
    .locator('#how-to-ask .ask')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  assert.ok(examples.length >= 10);
  for (const address of examples.filter((one) => !/[?+]q?=?.*\+-/.test(one))) {
    await using example = await visit(await archiveSite(), address);
    const { report, headlines } = await resultsOf(example.page);
    assert.ok(headlines.length > 0, `${address}: ${report}`);
  }
});

test('sorting loses no article, and those without a date come last in either order, said to be undated', async () => {
  const byRelevance = await search('q=restored', hostileSite);
  const newest = await search('q=restored&sort=newest', hostileSite);
  const oldest = await search('q=restored&sort=oldest', hostileSite);
  assert.ok(byRelevance.headlines.includes('A Quiet Notice'));
  assert.deepEqual(newest.headlines.toSorted(), byRelevance.headlines.toSorted());
  assert.deepEqual(oldest.headlines.toSorted(), byRelevance.headlines.toSorted());
  assert.deepEqual([newest.dates.at(-1), oldest.dates.at(-1)], ['Undated', 'Undated']);
  const years = (dates: string[]) => dates.slice(0, -1).map((date) => Number(date.slice(-4)));
  assert.deepEqual(years(oldest.dates), years(oldest.dates).toSorted());
  assert.deepEqual(years(newest.dates), years(newest.dates).toSorted().reverse());
  assert.ok(new Set(years(oldest.dates)).size > 1);
  await using open = await visit(await hostileSite(), '/search/?q=restored&sort=oldest');
  await resultsOf(open.page);
  assert.match(await open.page.locator('#search-results .apart + li').innerText(), /A Quiet Notice/);
});

test('whatever a clipping says is text, and an unknown publisher is said to be', async () => {
  await using open = await visit(await hostileSite(), '/search/?q=paragraph');
  const { headlines, publishers } = await resultsOf(open.page);
  assert.ok(headlines.some((headline) => headline.startsWith('<b>Bold</b> headline')));
  assert.ok(publishers.includes('<i>Evil</i> "Times"'));
  const made = open.page.locator('#search-found :is(script, img, b, em), #search-facets :is(i, b)');
  assert.equal(await made.count(), 0);
  assert.equal(await open.page.evaluate(() => 'pwned' in window), false);
});

test('signs, a very long query and letters of any script get an answer', async () => {
  for (const words of ['.*[(\\', '🎉', 'مرحبا', '"', '<script>alert(1)</script>', 'a '.repeat(2000)]) {
    const { report } = await search(`q=${encodeURIComponent(words)}`);
    assert.match(report, /article|nothing in this to look for/i, words.slice(0, 20));
  }
});

test('a word that stands only in the furniture of clippings is said to, and the report leads to its line', async () => {
  await using open = await visit(await archiveSite(), '/search/?q=putin+undesirable');
  const { notes } = await resultsOf(open.page);
  assert.equal(notes[0], 'undesirable occurs in no article: left out');
  const place = open.page.locator('#search-suggestions li', {
    hasText: /^undesirable stands outside the text of Putin Congratulates/,
  });
  await place.getByRole('link', { name: 'line 11 of its clipping' }).click();
  assert.match(await open.page.locator('li:target').innerText(), /undesirable/);
});

test('who signed an article finds it, by words or in a field, and is found in it and among all texts', async () => {
  await using open = await visit(await hostileSite(), '/search/?q=helen+prior');
  const { page } = open;
  const { report, headlines } = await resultsOf(page);
  assert.equal(report, '1 article with helen and prior');
  assert.deepEqual(headlines, ['A Quiet Notice']);
  await page.getByRole('group', { name: 'Author' }).getByRole('checkbox', { name: 'Helen Prior' }).waitFor();
  await page.getByRole('link', { name: 'how to ask' }).click();
  await page.locator('#how-to-ask').getByRole('link', { name: 'author:"Helen Prior"' }).click();
  assert.equal((await resultsOf(page)).report, '1 article');
  assert.equal(await page.locator('#search-chips').innerText(), 'author: Helen Prior');
  await page.goto(new URL('/search/?q=helen+prior', page.url()).href);
  await resultsOf(page);
  await page.locator('#search-results h3 a').click();
  assert.equal(await page.locator('#byline').innerText(), 'Helen Prior');
  assert.equal(new URL(page.url()).hash, '#byline');
  await page.waitForFunction(() => CSS.highlights.get('found')?.size === 2);
  await page.goto(new URL('/full-text/', page.url()).href);
  const signed = page.locator('article', { hasText: 'A Quiet Notice' }).locator('header .byline');
  assert.equal(await signed.innerText(), 'Helen Prior');
  assert.deepEqual(open.complaints, []);
});
