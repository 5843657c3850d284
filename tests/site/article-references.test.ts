/** An article's reference for a reference manager, which needs no script. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { article } from './page-types.ts';
import { archiveSite } from './sites.ts';
import { visit } from './visit.ts';

test('an article is taken to a reference manager as RIS or as BibTeX, without script', async () => {
  await using open = await visit(await archiveSite(), article, { javaScriptEnabled: false });
  for (const [format, ending, begins] of [
    ['as RIS', 'ris', /^TY {2}- NEWS\r\n/],
    ['as BibTeX', 'bib', /^@article\{/],
  ] as const) {
    const waiting = open.page.waitForEvent('download');
    await open.page.getByRole('link', { name: format }).click();
    const file = await waiting;
    assert.equal(file.suggestedFilename(), `putin-calls-to-repair-relationship-with-us.${ending}`);
    const text = await readFile(await file.path(), 'utf8');
    assert.match(text, begins);
    assert.match(text, /Putin Calls To Repair Relationship With U\.S\./);
    assert.match(text, /https:\/\/www\.opposingviews\.com\//);
  }
  assert.deepEqual(open.complaints, []);
});
