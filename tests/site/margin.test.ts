/** Evidence beside the text: level with its passage where there is a margin, folded under it where there is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { bareId, chorusId, fromRightId, shortNoteId } from './bare.ts';
import { hostileId } from './hostile.ts';
import { article, longArticle } from './page-types.ts';
import { archiveSite, hostileSite } from './sites.ts';
import { visit } from './visit.ts';

const articles = [
  article,
  longArticle,
  '/articles/2016/russia-ready-to-restore-full-relations-with-us/',
  '/articles/2025/putin-congratulates-trump-ahead-of-inauguration/',
  '/articles/2025/putin-expresses-readiness-to-cooperate-with-trump-administration/',
  `/articles/${bareId}/`,
  `/articles/${chorusId}/`,
  `/articles/${hostileId}/`,
];

for (const width of [760, 1024, 1199, 1200, 1920]) {
  test(`notes stand level with their passages at ${width} px, and neither cover nor push anything`, async () => {
    for (const address of articles) {
      await using open = await visit(await hostileSite(), address, { viewport: { width, height: 900 } });
      const rows = await rowsOf(open.page);
      assert.ok(rows.length > 1);
      for (const [at, { words, note, text }] of rows.entries()) {
        const next = rows[at + 1];
        if (next?.after === 'passage') {
          assert.equal(Math.round(next.text.top - text.bottom), 18, `${address} ${words}`);
        }
        if (!note) continue;
        assert.ok(Math.abs(note.top - text.top) < 10, `${address} ${words}: ${note.top} ${text.top}`);
        assert.ok(note.left >= text.right, `${address} ${words}`);
        if (next) assert.ok(note.bottom <= next.text.top + 1, `${address} ${words}`);
      }
    }
  });
}

type Box = { top: number; bottom: number; left: number; right: number };

/** Each passage with its box, that of its note if one is to be seen, and what stands before it. */
async function rowsOf(page: Page): Promise<{ words: string; text: Box; note: Box | null; after: string }[]> {
  return page.locator('.body > .passage').evaluateAll((passages) => {
    const boxOf = (element: Element | null): Box | null => {
      const box = element?.getBoundingClientRect();
      return box && box.height > 0
        ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right }
        : null;
    };
    return passages.map((passage) => ({
      words: passage.textContent.slice(0, 20),
      text: boxOf(passage.firstElementChild) as Box,
      note: boxOf(passage.querySelector('.said')),
      after: passage.previousElementSibling?.className.split(' ')[0] ?? '',
    }));
  });
}

test('on a narrow screen evidence is folded under its passage, and opens without script', async () => {
  await using open = await visit(await hostileSite(), longArticle, {
    viewport: { width: 375, height: 800 },
    javaScriptEnabled: false,
  });
  const passage = open.page.locator('.passage', { hasText: 'According to the BBC' });
  const evidence = passage.getByText('Speaker stated');
  assert.equal(await evidence.isVisible(), false);
  await passage.locator('summary', { hasText: 'Vladimir Putin' }).click();
  assert.ok(await evidence.isVisible());
  assert.ok(await passage.getByRole('link', { name: 'line 10 of the clipping', exact: true }).isVisible());
  await passage.getByRole('link', { name: 'link to “According to the BBC …”' }).click();
  assert.match(new URL(open.page.url()).hash, /^#p-[0-9a-f]{8}$/);
});

test('on a narrow screen a handle stands in the last line of its passage and covers nothing; only where that is full it has one of its own', async () => {
  let inLine = 0;
  for (const address of [...articles, `/articles/${fromRightId}/`]) {
    await using open = await visit(await hostileSite(), address);
    for (const width of [320, 375, 479, 480, 600, 759]) {
      await open.page.setViewportSize({ width, height: 800 });
      const handles = await open.page.locator('.body .passage').evaluateAll(handlesOf);
      assert.ok(handles.length > 0);
      for (const { words, down, apart, room, taken } of handles) {
        const isInLine = down < 6;
        if (isInLine) inLine += 1;
        // Where it is not, it would have come too near to the text.
        const isRight = isInLine ? apart > 8 : taken > room - 32;
        assert.ok(isRight, `${width} ${address} ${words}: ${down}, ${apart}, ${room}, ${taken}`);
      }
    }
  }
  assert.ok(inLine > 200, `${inLine}`);
});

/** Runs in the page: how far each handle is below the last line of its text and beside it, and what that line leaves it. */
function handlesOf(passages: Element[]) {
  return passages.map((passage) => {
    const range = document.createRange();
    const boxesIn = (element: Element) => {
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter((box) => box.width > 0);
    };
    const text = passage.querySelector('[data-handle]') as Element;
    const ends = boxesIn(text);
    const foot = Math.max(...ends.map((box) => box.bottom));
    const last = ends.filter((box) => box.bottom > foot - 12);
    range.selectNodeContents(passage.querySelector('summary') as Element);
    const handle = range.getBoundingClientRect();
    const [left, right] = [
      Math.min(...last.map((box) => box.left)),
      Math.max(...last.map((box) => box.right)),
    ];
    return {
      words: text.textContent.slice(0, 20),
      down: Math.abs(handle.bottom - foot),
      apart: Math.max(handle.left - right, left - handle.right),
      room: text.getBoundingClientRect().width - (right - left),
      taken: handle.width,
    };
  });
}

test('every passage names its line, and the number leads to it in the clipping', async () => {
  await using open = await visit(await hostileSite(), longArticle);
  const passages = await open.page.locator('.passage').count();
  const lines = await open.page
    .locator('.passage a.line')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).hash]),
    );
  assert.equal(lines.length, passages);
  for (const [words, hash] of lines) assert.equal(words, `line ${hash?.slice(2)} of the clipping`);
});

test('a note longer than its passage stays folded in the margin, and opens', async () => {
  await using open = await visit(await hostileSite(), `/articles/${chorusId}/`);
  const note = open.page.locator('.note.long-wide').first();
  const said = note.locator('.said');
  assert.equal(await said.isVisible(), false);
  await note.locator('summary', { hasText: 'six speakers' }).click();
  assert.ok(await said.isVisible());
});

test('a note that is opened names its only speaker once', async () => {
  await using open = await visit(await hostileSite(), `/articles/${shortNoteId}/`, {
    viewport: { width: 800, height: 900 },
  });
  const note = open.page.locator('.note.long-narrow');
  await note.locator('summary').click();
  assert.equal((await note.innerText()).match(/^Ada Quist$/gm)?.length, 1);
  // Where it need not be opened, the name stands in it.
  await open.page.setViewportSize({ width: 1280, height: 900 });
  assert.match(await open.page.locator('.note:not(.long-wide) .said').first().innerText(), /^Ada Quist\n/);
});

test('text that is selected over several passages takes no notes along', async () => {
  await using open = await visit(await hostileSite(), longArticle);
  await open.page.evaluate(() => {
    const body = document.querySelector('.body');
    if (body) getSelection()?.selectAllChildren(body);
  });
  const selected = await open.page.evaluate(() => String(getSelection()));
  assert.ok(selected.includes('According to the BBC') && selected.includes('meaningless distinction'));
  assert.doesNotMatch(selected, /Speaker (stated|inferred)|line \d/);
});

test('where several speak in one passage, the note says whose words are whose', async () => {
  await using open = await visit(await hostileSite(), '/articles/1999/undated/');
  const [first, second] = await open.page.locator('.note .evidence').allInnerTexts();
  assert.match(first ?? '', /^Speaker of “The evening was a …” stated, line 3$/);
  assert.match(second ?? '', /^Speaker of “a loud night” stated, line 3$/);
});

test('every target in the margin is large enough for a finger', async () => {
  for (const width of [375, 1280]) {
    await using open = await visit(await hostileSite(), longArticle, { viewport: { width, height: 800 } });
    if (width < 760) await open.page.locator('.note summary').first().click();
    const sizes = await open.page
      .locator('.note')
      .first()
      .locator('summary, .line, .here')
      .evaluateAll((targets) =>
        targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ width, height }) => Math.min(width, height)),
      );
    assert.ok(sizes.length >= 2 && sizes.every((size) => size >= 23.9), sizes.join());
  }
});

/** As wide as what is printed on A4 between the margins of the sheet. */
const sheet = { width: 646, height: 900 };

test('on paper speakers stand in the margin of the sheet, and cover nothing', async () => {
  for (const address of articles) {
    await using open = await visit(await hostileSite(), address, { viewport: sheet });
    await open.page.emulateMedia({ media: 'print' });
    const rows = await rowsOf(open.page);
    for (const [at, { words, note }] of rows.entries()) {
      const below = rows.slice(at + 1).find((row) => row.note)?.note;
      if (note && below) assert.ok(note.bottom <= below.top + 1, `${address} ${words}`);
    }
  }
});

test('on paper the number of its line stands before each passage, within the sheet, and covers none of it', async () => {
  for (const address of articles) {
    await using open = await visit(await hostileSite(), address, { viewport: sheet });
    await open.page.emulateMedia({ media: 'print' });
    const places = await open.page.locator('.passage').evaluateAll((passages) =>
      passages.map((passage) => {
        const number = passage.querySelector('.line')?.getBoundingClientRect() ?? new DOMRect();
        const text = passage.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
        return { left: number.left, gap: text.left - number.right, down: number.top - text.top };
      }),
    );
    assert.ok(places.length > 0);
    for (const { left, gap, down } of places)
      assert.ok(left >= 0 && gap > 4 && Math.abs(down) < 4, `${address}: ${left}, ${gap}, ${down}`);
  }
});

test('no line of a passage stands alone at the head or the foot of a sheet, wherever sheets end', async () => {
  for (const address of [article, longArticle, '/full-text/']) {
    await using open = await visit(await archiveSite(), address, {
      viewport: { width: sheet.width, height: 9000 },
    });
    await open.page.emulateMedia({ media: 'print' });
    assert.deepEqual(await open.page.evaluate(linesAlone), [], address);
  }
});

test('the check for lines alone is able to fail', async () => {
  await using open = await visit(await archiveSite(), article, {
    viewport: { width: sheet.width, height: 9000 },
  });
  await open.page.emulateMedia({ media: 'print' });
  await open.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.passage, .passage p { break-inside: auto; orphans: 3; widows: 3 }');
    document.adoptedStyleSheets.push(sheet);
  });
  assert.ok((await open.page.evaluate(linesAlone)).length > 0);
});

/** Runs in the page: browsers break columns as they break sheets, so the text is set in columns of many heights. */
function linesAlone(): string[] {
  const text = document.querySelector<HTMLElement>('.body') ?? document.body;
  const { width } = text.getBoundingClientRect();
  const sheets = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheets);
  const found = new Set<string>();
  for (let height = 300; height < 500; height += 10) {
    const size = `inline-size: ${width}px; block-size: ${height}px; columns: ${width}px; column-gap: 50px`;
    sheets.replaceSync(`.body, body:not(:has(.body)) { ${size}; column-fill: auto }`);
    for (const p of text.querySelectorAll('p')) {
      const range = document.createRange();
      range.selectNodeContents(p);
      const lines = [...range.getClientRects()].filter((line) => line.width > 1);
      const columns = Map.groupBy(lines, ({ left }) => Math.floor((left - text.offsetLeft) / (width + 50)));
      const sizes = [...columns.values()].map(
        (own) => new Set(own.map(({ top }) => Math.round(top / 5))).size,
      );
      if (sizes.length > 1 && sizes.includes(1)) found.add(p.textContent.slice(0, 40));
    }
  }
  return [...found];
}

test('paper carries the clipping, how its facts are known and its record, and no handles', async () => {
  await using open = await visit(await hostileSite(), longArticle, { viewport: sheet });
  await open.page.emulateMedia({ media: 'print' });
  for (const part of ['summary', '.here', '.cite', '#removed', '#copied', 'body > footer'])
    assert.equal(await open.page.locator(part).locator('visible=true').count(), 0, part);
  const card = open.page.locator('section[aria-labelledby=card]');
  for (const words of [
    'Supplied by the record: the address serves this text',
    'Stated in line 3',
    'four lines',
  ])
    assert.ok(await card.getByText(words).first().isVisible(), words);
  const record = open.page.locator('.record');
  assert.equal(await record.locator('section').count(), 2);
  assert.equal(await record.evaluate((element) => getComputedStyle(element).breakInside), 'avoid');
});

test('lines of the text stand on the baseline unit, whatever its size', async () => {
  for (const width of [320, 375, 768, 1440, 1920]) {
    await using open = await visit(await hostileSite(), longArticle, { viewport: { width, height: 800 } });
    const off = await open.page.locator('.body').evaluate((body) => {
      const top = body.getBoundingClientRect().top;
      return [...body.querySelectorAll('p')].map((p) => {
        const { top: at, height } = p.getBoundingClientRect();
        return [(at - top) % 6, height % 6].map((rest) => Math.min(rest, 6 - rest));
      });
    });
    for (const rests of off)
      assert.ok(
        rests.every((rest) => rest < 0.1),
        `${width}: ${rests}`,
      );
  }
});
