/** The timeline in a browser: every article once on each clock, and a drawing whose marks can be read, hit and followed. */
import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { archiveSite, hostileSite, largeSite, type TrialSite } from './sites.ts';
import { setLetters, visit } from './visit.ts';

const wide = { width: 1280, height: 900 };
const phone = { width: 375, height: 800 };
const listed = 'main .headline a';

test('every article is listed once on each clock, in both orders, without script', async () => {
  const site = await archiveSite();
  const all = await articlesOf(site);
  const orders = new Map<string, string[]>();
  for (const address of ['/', '/events/newest/', '/published/', '/published/newest/']) {
    await using open = await visit(site, address, { javaScriptEnabled: false });
    const found = await pathsOf(open.page, listed);
    assert.deepEqual(found.toSorted(), all, address);
    orders.set(address, found);
  }
  assert.deepEqual(orders.get('/events/newest/'), orders.get('/')?.toReversed());
});

test('a large archive lists every article once on each clock, over all its pages', async () => {
  const site = await largeSite();
  const all = await articlesOf(site);
  for (const clock of ['events', 'published']) {
    const found: string[] = [];
    for await (const file of glob(`${clock}/**/index.html`, { cwd: site.folder })) {
      if (file === path.join(clock, 'index.html') || file.includes('newest')) continue;
      const html = await readFile(path.join(site.folder, file), 'utf8');
      const own = [...html.matchAll(/<h[34] class="headline\b[^>]*> ?<a href="([^"]+)"/g)].map(
        ([, href = '']) => href,
      );
      assert.ok(own.length <= 100, `${file} lists ${own.length}`);
      found.push(...own);
    }
    assert.deepEqual(found.toSorted(), all, clock);
  }
});

for (const [screen, viewport] of Object.entries({ 'a wide screen': wide, 'a phone': phone })) {
  test(`on ${screen} each article has one mark, under a name that no other link of the drawing has`, async () => {
    const site = await archiveSite();
    const all = await articlesOf(site);
    for (const address of ['/', '/published/']) {
      await using open = await visit(site, address, { viewport, javaScriptEnabled: false });
      const marks = open.page.locator('.drawn a:has(.shape)').filter({ visible: true });
      const places = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      assert.deepEqual(places.toSorted(), all, address);
      const names = await open.page
        .locator('.drawn svg a:not([aria-hidden])')
        .filter({ visible: true })
        .evaluateAll((links) => links.map((link) => link.querySelector('title')?.textContent ?? ''));
      assert.ok(names.every((name) => name.length > 0));
      assert.equal(new Set(names).size, names.length, names.join('\n'));
    }
  });

  test(`on ${screen} every link of the drawing is 24 px large or stands as far from the next`, async () => {
    for (const address of ['/', '/published/']) {
      await using open = await visit(await archiveSite(), address, { viewport });
      const boxes = await open.page
        .locator('.drawn a .hit')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((hit) => hit.getBoundingClientRect().toJSON() as DOMRect));
      assert.ok(boxes.length >= 10);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart = Math.hypot(
            a.x + a.width / 2 - b.x - b.width / 2,
            a.y + a.height / 2 - b.y - b.height / 2,
          );
          const isLarge = [a, b].every(({ width, height }) => width >= 24 && height >= 24);
          const overlaps = a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - 1 && b.y < a.bottom - 1;
          assert.ok(apart >= 24 && (isLarge || !overlaps), `${JSON.stringify(a)} and ${JSON.stringify(b)}`);
        }
      }
    }
  });
}

test('on a phone the keyboard goes down the drawing in the order of time', async () => {
  for (const address of ['/', '/published/']) {
    await using open = await visit(await archiveSite(), address, { viewport: phone });
    const links = open.page.locator('.drawn svg.upright a');
    await links.first().focus();
    const heights: number[] = [];
    for (let count = await links.count(); count > 0; count -= 1) {
      const hit = open.page.locator('.drawn a:focus .hit');
      const { y, height } = (await hit.boundingBox()) ?? assert.fail('no link of the drawing has the focus');
      heights.push(Math.round(y + (await open.page.evaluate(() => window.scrollY)) + height / 2));
      await open.page.keyboard.press('Tab');
    }
    assert.ok(heights.length >= 8);
    // The name of an event may have more lines than the marks beside it are apart.
    for (const [at, height] of heights.slice(1).entries())
      assert.ok(height >= (heights[at] ?? 0) - 10, `${address}: ${heights.join(' ')}`);
  }
});

test('on a phone articles of about one day have a headline in the drawing, which leads to where they are listed', async () => {
  await using open = await visit(await hostileSite(), '/', { viewport: phone });
  const stack = open.page.locator('svg.upright a', { hasText: 'beside it in the list' }).first();
  assert.match((await stack.locator('text').textContent()) ?? '', /\S.*and one more/);
  const place = (await stack.getAttribute('href')) ?? '';
  assert.match(place, /^#/);
  await stack.focus();
  await open.page.keyboard.press('Enter');
  assert.equal(await open.page.locator(`[id="${place.slice(1)}"]:target`).count(), 1);
});

test('articles without a date have a lane in the drawing of an archive of any size, one mark each or their count', async () => {
  for (const [site, address, lane] of [
    [await hostileSite(), '/', '#undated'],
    [await largeSite(), '/', '/events/undated/'],
    [await largeSite(), '/published/', '/published/undated/'],
  ] as const) {
    for (const viewport of [wide, phone]) {
      await using open = await visit(site, address, { viewport });
      const undated = await openLane(open.page, lane);
      assert.ok(undated > 0, `${address} at ${viewport.width} px`);
    }
  }
});

/** How many articles the lane of a drawing shows, and how many are listed where it leads: they must be as many. */
async function openLane(page: Page, lane: string): Promise<number> {
  const marks = await page.locator('.drawn .lane a:has(.shape)').filter({ visible: true }).count();
  const link = page
    .locator(`.drawn a[href="${lane}"], main ol a[href="${lane}"]`)
    .filter({ visible: true })
    .first();
  const counted = Number(
    /([\d,]+)(?: articles)?\s*$/.exec(
      (await link.locator('text.count, .count').allTextContents()).join(''),
    )?.[1],
  );
  await link.click();
  const listed = page.locator('section:has(#undated) .headline');
  await listed.first().waitFor();
  const count = await listed.count();
  // The first page of the list has a hundred of them at most.
  assert.equal(count, Math.min(100, marks || counted));
  return count;
}

test('on a wide screen each mark of a small archive has its headline flying over it, or its event', async () => {
  await using open = await visit(await archiveSite(), '/', { viewport: wide });
  const labels = open.page.locator('.drawn text:is(.headline, .event)').filter({ visible: true });
  await labels.first().waitFor();
  const words = await labels.evaluateAll((all) =>
    all.map((label) => label.textContent.replace(/\s+/g, ' ').trim()),
  );
  assert.equal(words.length, 4);
  const flag = open.page.locator('.drawn a[aria-hidden]', { hasText: 'Putin Calls' });
  await flag.filter({ visible: true }).first().click();
  await open.page.waitForURL('**/articles/2016/putin-calls-to-repair-relationship-with-us/');
  for (const opening of ['‘Russia ready', 'Trump Seeks', 'Putin Calls', 'Televised meeting'])
    assert.ok(
      words.some((label) => label.replace(/[\u2068\u2069]/g, '').startsWith(opening)),
      opening,
    );
});

test('every count of articles in a list of times stands on one line, at the end of its row and within it', async () => {
  for (const width of [320, 375, 768, 1440]) {
    for (const address of ['/', '/published/', '/full-text/']) {
      await using open = await visit(await largeSite(), address, { viewport: { width, height: 900 } });
      const counts = await open.page.locator('main ol > li .count:not(.months *)').evaluateAll((all) =>
        all.map((count) => {
          const range = document.createRange();
          range.selectNodeContents(count);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          const row = (count.closest('li') as Element).getBoundingClientRect();
          return { words: count.textContent, lines, over: count.getBoundingClientRect().right - row.right };
        }),
      );
      assert.ok(counts.length > 2, address);
      for (const { words, lines, over } of counts)
        assert.ok(lines === 1 && Math.abs(over) < 1, `${width} ${address} ${words}: ${lines} ${over}`);
    }
  }
});

for (const width of [320, 375, 768, 1440]) {
  test(`at ${width} px the drawing of a small archive has its headlines and its event in all their words`, async () => {
    for (const address of ['/', '/published/']) {
      await using open = await visit(await archiveSite(), address, { viewport: { width, height: 900 } });
      const labels = open.page.locator('.drawn text:is(.headline, .event)').filter({ visible: true });
      await labels.first().waitFor();
      const words = (await labels.evaluateAll(lettersOf)).toSorted();
      const listed = await open.page.locator('main li .headline').evaluateAll(lettersOf);
      const wanted = [
        ...listed.filter(
          (headline) => !headline.startsWith('PutinCongratulates') && !headline.startsWith('PutinExpresses'),
        ),
        'TelevisedmeetingofRussia’sSecurityCouncil',
      ];
      assert.deepEqual(words, wanted.toSorted(), address);
    }
  });
}

/** Without the ends of lines and the signs of direction. */
function lettersOf(all: Element[]): string[] {
  return all.map((one) => (one.textContent ?? '').replace(/[\s\u2068\u2069]/g, ''));
}

for (const width of [320, 375, 760, 768, 1440]) {
  test(`at ${width} px no words of the drawing touch others`, async () => {
    for (const address of ['/', '/published/']) {
      await using open = await visit(await archiveSite(), address, { viewport: { width, height: 900 } });
      assert.deepEqual(await open.page.evaluate(touching), [], address);
    }
  });
}

test('the words of a silence keep off the marks on either side of it', async () => {
  for (const site of [archiveSite, hostileSite])
    for (const width of [375, 768, 1440]) {
      await using open = await visit(await site(), '/published/', { viewport: { width, height: 900 } });
      const [words, marks] = await open.page.evaluate(() =>
        ['.drawn .words tspan', '.drawn a .shape'].map((some) =>
          [...document.querySelectorAll(some)]
            .map((one) => one.getBoundingClientRect().toJSON() as DOMRect)
            .filter((box) => box.width > 0),
        ),
      );
      assert.ok(marks?.length);
      for (const a of words ?? [])
        for (const b of marks)
          assert.ok(
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            `${width} px: ${JSON.stringify([a, b])}`,
          );
    }
});

test('the drawing grows with the reader’s letters: its words touch no others, and it stays within the page', async () => {
  // Of each layout a screen that is wide enough for it, counted in such letters.
  for (const [width, letters] of [
    [375, 1.25],
    [375, 2],
    [1150, 1.5],
  ] as const) {
    await using open = await visit(await archiveSite(), '/', { viewport: { width, height: 900 } });
    const small = await sizeOfWords(open.page);
    await setLetters(open.page, letters);
    assert.deepEqual(await open.page.evaluate(touching), [], `${width} px, ${letters} times`);
    // Boxes of letters are rounded to some thousandths of a pixel.
    assert.ok((await sizeOfWords(open.page)) >= small - 0.01);
    const wide = await open.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px wide`);
  }
});

function sizeOfWords(page: Page): Promise<number> {
  const words = page.locator('.drawn text.label').filter({ visible: true }).first();
  return words.evaluate((label) => label.getBoundingClientRect().height);
}

for (const width of [360, 760, 800, 1200]) {
  test(`at ${width} px no date and no count of the lists goes on in the next line`, async () => {
    await using open = await visit(await archiveSite(), '/published/', { viewport: { width, height: 900 } });
    const pieces = open.page.locator('.marginal time, .figures span');
    assert.deepEqual(
      await pieces.evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent),
      ),
      [],
    );
    assert.equal(await pieces.count(), 9);
  });
}

/** Runs in the page: labels of which one covers the other, line by line. */
function touching(): string[] {
  const lines = [...document.querySelectorAll('.drawn svg :is(tspan, text:not(:has(tspan)))')]
    .map((line) => ({ words: line.textContent.trim(), box: line.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  return lines.flatMap(({ words, box: a }, index) =>
    lines
      .slice(index + 1)
      .filter(
        ({ box: b }) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom,
      )
      .map((other) => `${words} / ${other.words}`),
  );
}

test('a date that an article mentions leads to the passage that mentions it', async () => {
  await using open = await visit(await archiveSite(), '/');
  const links = open.page.locator('.drawn a:has(text.note)').filter({ visible: true });
  const dates = await links.locator('text').allTextContents();
  assert.deepEqual(
    dates.map((text) => text.trim()),
    ['1962', '2015', '2017', 'Nov 2024', '5 Feb 2026'],
  );
  for (const [index, words] of ['1962', '2015', '2017', 'November', 'Feb. 5, 2026'].entries()) {
    await links.nth(index).click();
    await open.page.waitForURL('**/articles/**');
    const passage = await open.page.locator(':target').innerText();
    assert.ok(passage.includes(words), passage);
    await open.page.goBack();
  }
});

test('articles of one event are joined under its name, which leads to them', async () => {
  await using open = await visit(await archiveSite(), '/');
  const join = open.page.locator('.drawn a:has(.event)').filter({ visible: true });
  assert.match(
    (await join.locator('title').textContent()) ?? '',
    /^Televised meeting .* one event in two articles/,
  );
  await join.click();
  const day = open.page.locator(':target');
  assert.equal(await day.locator('.headline').count(), 2);
  assert.equal(await day.getByText('Also covered by').count(), 2);
});

test('publishers are told apart by shape, not by colour alone', async () => {
  await using open = await visit(await archiveSite(), '/');
  const key = await open.page
    .locator('.drawn-key .shape')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('d')));
  assert.equal(key.length, 4);
  assert.equal(new Set(key).size, key.length);
});

test('where the axis is broken, be it at its ends alone, the key says that it is not to scale', async () => {
  for (const site of [await archiveSite(), await hostileSite()])
    for (const address of ['/', '/published/', '/events/']) {
      await using open = await visit(site, address);
      const isBroken = (await open.page.locator('.drawn .break').count()) > 0;
      const isSaid = (await open.page.locator('.drawn-key').getByText('not to scale').count()) > 0;
      assert.equal(isSaid, isBroken, address);
    }
});

test('in forced colours every mark has a colour of the reader’s own', async () => {
  await using open = await visit(await archiveSite(), '/', { forcedColors: 'active' });
  const [fills, link] = await open.page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'LinkText';
    document.body.append(probe);
    const shapes = [...document.querySelectorAll('.drawn .shape')];
    return [[...new Set(shapes.map((shape) => getComputedStyle(shape).fill))], getComputedStyle(probe).color];
  });
  assert.deepEqual(fills, [link]);
});

test('the bars of a large archive lead to the lists of their times, and no link is dead', async () => {
  const site = await largeSite();
  await using open = await visit(site, '/');
  const bars = open.page.locator('.drawn a:has(rect.count:not(.hollow))').filter({ visible: true });
  assert.deepEqual(await bars.locator('title').allTextContents(), [
    '2016: 156 articles',
    '2017: one article',
    '2019: one article',
    '2025: two articles',
  ]);
  await bars.first().click();
  await open.page.waitForURL('**/events/2016/');
  await bars.filter({ hasText: 'December 2016: 142 articles' }).click();
  await open.page.waitForURL('**/events/2016/12/');
  assert.equal(await open.page.locator(listed).count(), 100);
  await open.page.getByRole('link', { name: 'Page 2' }).click();
  assert.equal(await open.page.locator(listed).count(), 42);
});

test('on a phone the counts of what has no place on the axis are hollow, and say of which date that is', async () => {
  for (const [address, lane, name] of [
    ['/', '/events/undated/', 'Event date not known'],
    ['/published/', '/published/undated/', 'Publication date not known'],
    ['/events/2016/', '/events/2016/month-not-known/', 'Month not known'],
  ] as const) {
    await using open = await visit(await largeSite(), address, { viewport: phone });
    const hollow = open.page.locator('main ol a:has(rect.hollow)');
    assert.deepEqual(await pathsOf(open.page, 'main ol a:has(rect.hollow)'), [lane]);
    assert.equal(await hollow.locator('.name').innerText(), name);
    await hollow.click();
    await open.page.waitForURL(`**${lane}`);
  }
});

test('the front page does not grow with the archive', async () => {
  for (const site of [await archiveSite(), await largeSite()]) {
    const page = await readFile(path.join(site.folder, 'index.html'));
    assert.ok(gzipSync(page).length < 20 * 1024, `${gzipSync(page).length} bytes`);
  }
});

test('nor does the page of all texts: a large archive’s are divided by time', async () => {
  await using open = await visit(await largeSite(), '/full-text/');
  assert.equal(await open.page.locator('article').count(), 0);
  await open.page.getByRole('link', { name: 'December 2016' }).click();
  await open.page.waitForURL('**/2016/12/');
  assert.equal(await open.page.locator('article').count(), 100);
  await open.page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link', { name: '2016' })
    .click();
  assert.equal(await open.page.locator('main ol a').count(), 13);
});

test('the months of a year’s texts stand in the row of their year', async () => {
  await using open = await visit(await largeSite(), '/full-text/');
  const rows = open.page.locator('main > ol > li');
  const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  assert.match(texts[0] ?? '', /^2016 Month not known 1 January 1 .* December 142$/);
  assert.deepEqual(texts.slice(1, 3), ['2017 1 article', '2019 1 article']);
});

async function articlesOf(site: TrialSite): Promise<string[]> {
  const pages = await Array.fromAsync(glob('articles/**/*.md', { cwd: site.folder }));
  return pages.map((file) => `/${file.replace(/\.md$/, '/')}`).toSorted();
}

function pathsOf(page: Page, links: string): Promise<string[]> {
  return page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test('an article names the event that it reports with others, and leads to them', async () => {
  await using open = await visit(
    await archiveSite(),
    '/articles/2025/putin-congratulates-trump-ahead-of-inauguration/',
  );
  const event = open.page.getByRole('region', { name: 'The same event' });
  assert.match(await event.innerText(), /Televised meeting.*20 January 2025, as the records name it/);
  assert.deepEqual(await pathsOf(open.page, '#same-event + div a'), [
    '/articles/2025/putin-expresses-readiness-to-cooperate-with-trump-administration/',
  ]);
});

test('an article whose event no other reports says nothing of others', async () => {
  await using open = await visit(
    await archiveSite(),
    '/articles/2016/putin-calls-to-repair-relationship-with-us/',
  );
  assert.equal(await open.page.getByRole('region', { name: 'The same event' }).count(), 0);
});
