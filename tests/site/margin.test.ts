/** Evidence beside the text: level with its passage where there is a margin, folded under it where there is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { bareId, chorusId } from './bare.ts';
import { hostileId } from './hostile.ts';
import { article, longArticle } from './page-types.ts';
import { hostileSite } from './sites.ts';
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
  assert.ok(await passage.getByRole('link', { name: 'line 10', exact: true }).isVisible());
  await passage.getByRole('link', { name: 'link to “According to the BBC, …”' }).click();
  assert.match(new URL(open.page.url()).hash, /^#p-[0-9a-f]{8}$/);
});

test('every passage names its line, and the number leads to it in the clipping', async () => {
  await using open = await visit(await hostileSite(), longArticle);
  const passages = await open.page.locator('.passage').count();
  const lines = await open.page
    .locator('.passage a.line')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).hash]),
    );
  assert.equal(lines.length, passages);
  for (const [words, hash] of lines) assert.equal(words, `line ${hash?.slice(2)}`);
});

test('a note longer than its passage stays folded in the margin, and opens', async () => {
  await using open = await visit(await hostileSite(), `/articles/${chorusId}/`);
  const note = open.page.locator('.note.long').first();
  const said = note.locator('.said');
  assert.equal(await said.isVisible(), false);
  await note.locator('summary').click();
  assert.ok(await said.isVisible());
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
