/** Finished pages to what is kept of them in memory while all are checked. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readSite } from '../../../scripts/verify/site.ts';
import { scratchFolder } from '../../scratch.ts';

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

function heldNow(): number {
  sweep();
  return process.memoryUsage().heapUsed;
}

test('of each page its links and places are kept in memory, and not the page', async () => {
  const folder = scratchFolder('site');
  const names = Array.from({ length: 40 }, (_, number) => `page-${number}`);
  const text = '‘word’ '.repeat(20_000);
  const style = '<style>@font-face{src:url("/fonts/newsreader-text-latin.woff2")}</style>';
  for (const name of names) {
    await mkdir(path.join(folder, name));
    const file = path.join(folder, name, 'index.html');
    await writeFile(
      file,
      `<!doctype html><title>${name}</title>${style}<p id="here"><a href="#here">${text}</a>`,
    );
  }
  const before = heldNow();
  const site = await readSite(folder, () => []);
  const held = heldNow() - before;
  const page = site.pages.get('page-0/index.html');
  assert.deepEqual(page?.links, ['/fonts/newsreader-text-latin.woff2', '#here']);
  assert.deepEqual([...page.ids], ['here']);
  assert.ok(held < (names.length * text.length) / 4, `${held} bytes are held`);
});
