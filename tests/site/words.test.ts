/** The words of the interface, as markup joins them. */
import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { article, longArticle } from './page-types.ts';
import { archiveSite, hostileSite } from './sites.ts';
import { visit } from './visit.ts';

/** A letter or a closing sign right before an element that stands within a sentence, or a letter right after one. */
const joined = /[\p{L}\p{N},;:.!?”’)]<(?:a|bdi|cite|i|q|time)\b|<\/(?:a|bdi|cite|i|q|time)>[\p{L}\p{N}“‘(]/gu;

test('no word runs into a link, for want of a space that a line break stood for', async () => {
  const { folder } = await hostileSite();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(path.join(folder, file), 'utf8');
    const found = [...html.matchAll(joined)].map(({ index }) =>
      html.slice(Math.max(0, index - 30), index + 30),
    );
    assert.deepEqual(found, [], file);
  }
});

test('that check is able to fail', () => {
  for (const html of ['open<a href="/">all</a>', '<a href="/">all</a>articles', '“Title”,<cite>P</cite>']) {
    assert.match(html, new RegExp(joined.source, 'u'));
  }
});

test('who has no JavaScript is told where to read instead', async () => {
  await using open = await visit(await archiveSite(), '/search/', { javaScriptEnabled: false });
  const words = (await open.page.locator('noscript').innerText()).replaceAll(/\s+/g, ' ');
  assert.ok(words.includes('Without it, open the text of all articles and use'), words);
});

test('links beside a text that lead to different places have different names', async () => {
  for (const address of [article, longArticle]) {
    await using open = await visit(await archiveSite(), address);
    const links = await open.page
      .locator('.note a')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.textContent]),
      );
    const names = links.map(([name]) => name);
    assert.equal(new Set(names).size, names.length, names.join('\n'));
    // Whoever speaks to a machine says the words that are to be seen.
    for (const [name, shown] of links) assert.ok(name?.startsWith(shown ?? ''), String(name));
  }
});

test('every removed line gives its reason, and every reason is explained once', async () => {
  await using open = await visit(await archiveSite(), longArticle);
  const part = open.page.locator('section[aria-labelledby=removed]');
  const named = await part.locator('li').allInnerTexts();
  const explained = (await part.locator('dt').allInnerTexts()).map((words) =>
    words.replace(/:$/, '').toLowerCase(),
  );
  const reasons = named.map((words) => explained.filter((reason) => words.endsWith(reason)));
  assert.ok(
    reasons.length > 2 && reasons.every(({ length }) => length === 1),
    [...named, ...explained].join('\n'),
  );
  assert.deepEqual(explained.toSorted(), [...new Set(reasons.flat())].toSorted());
});

test('each inferred speaker is shown with the reasoning, for a link may lead to it alone', async () => {
  await using open = await visit(
    await archiveSite(),
    '/articles/2016/russia-ready-to-restore-full-relations-with-us/',
  );
  const notes = await open.page.locator('.note').allInnerTexts();
  assert.equal(notes.filter((note) => note.includes('Speaker inferred')).length, 4);
  assert.equal(notes.filter((note) => note.includes('ends in a colon')).length, 1);
  assert.equal(notes.filter((note) => note.includes('goes on from the quotation before')).length, 3);
});
