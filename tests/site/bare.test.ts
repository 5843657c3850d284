/** Articles of which next to nothing is known: they can be told apart, reached, cited and left again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareId, emptyHandedId, turnedId, turnedPublisher } from './bare.ts';
import { resultsOf } from './results.ts';
import { hostileSite } from './sites.ts';
import { visit } from './visit.ts';

const opening = '[French lawmakers on Tuesday rejected the budget …]';

test('articles without a headline go by their opening words, and say so', async () => {
  await using open = await visit(await hostileSite(), '/');
  const undated = open.page.locator('section[aria-labelledby=undated] > ol > li');
  const titles = await undated.locator('h3').allInnerTexts();
  assert.equal(new Set(titles).size, titles.length, titles.join(', '));
  assert.ok(titles.includes(opening), titles.join(', '));
  await undated.filter({ hasText: opening }).getByText('Headline not stated').waitFor();
});

test('undated articles keep their distance from each other', async () => {
  await using open = await visit(await hostileSite(), '/');
  const boxes = await open.page
    .locator('section[aria-labelledby=undated] > ol > li')
    .evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
  assert.ok(boxes.length > 2);
  for (const [index, { top }] of boxes.entries()) {
    const above = boxes[index - 1];
    if (above) assert.ok(top - above.bottom >= 24, `${top - above.bottom} px`);
  }
});

test('an article without a headline has its opening words for heading and title, with a note', async () => {
  await using open = await visit(await hostileSite(), `/articles/${bareId}/`);
  assert.equal(await open.page.locator('h1').innerText(), opening);
  assert.ok((await open.page.title()).startsWith(opening));
  await open.page.getByText('Headline not stated; the opening words stand in for it.').waitFor();
});

test('the search finds it under its opening words, and by its text', async () => {
  await using open = await visit(await hostileSite(), '/search/?q=unions+Lyon');
  assert.deepEqual((await resultsOf(open.page)).headlines, [opening]);
});

test('it is cited without an address that is none', async () => {
  await using open = await visit(await hostileSite(), `/articles/${bareId}/`);
  const citation = await open.page.locator('#citation').innerText();
  assert.equal(citation, '[Untitled], [publisher unknown], n.d. In: Moscow–Washington.');
});

test('doubts are told to readers once, with the words concerned', async () => {
  await using open = await visit(await hostileSite(), `/articles/${bareId}/`);
  const doubts = await open.page.locator('section[aria-labelledby=doubts]').innerText();
  assert.equal(doubts.match(/whose words these are/g)?.length, 1, doubts);
  for (const words of ['Nobody believes it', 'nothing will come of it'])
    assert.ok(doubts.includes(words), doubts);
  assert.doesNotMatch(doubts, /is wanted/);
});

test('where nothing was removed no more is said than that', async () => {
  await using open = await visit(await hostileSite(), `/articles/${emptyHandedId}/`);
  assert.match(
    await open.page.locator('section[aria-labelledby=removed]').innerText(),
    /Nothing was removed\.$/,
  );
});

test('from an undated article the way leads on to the others', async () => {
  await using open = await visit(await hostileSite(), `/articles/${emptyHandedId}/`);
  await open.page.getByRole('link', { name: 'date not known: all articles' }).click();
  await open.page.waitForURL('**/#undated');
  assert.ok(await open.page.locator('#undated').isVisible());
});

test('a publisher that turns its letters leaves the words beside it as they are', async () => {
  const places = {
    '/full-text/': '#main header p',
    [`/articles/${turnedId}/`]: 'section[aria-labelledby=cite] p',
  };
  for (const [address, part] of Object.entries(places)) {
    await using open = await visit(await hostileSite(), address);
    const line = open.page.locator(part, { hasText: turnedPublisher });
    const order = await line.evaluate((element, publisher) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const left = (words: string) => {
        walker.currentNode = element;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at < 0) continue;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          return range.getBoundingClientRect().left;
        }
        return Number.NaN;
      };
      return [left(publisher), left('1 May'), left('1999')];
    }, turnedPublisher);
    const [publisher = 0, day = 0, year = 0] = order;
    assert.ok(publisher < day && day <= year, `${address}: ${order}`);
  }
});
