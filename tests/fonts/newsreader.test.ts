import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { fontFiles } from '../../src/fonts/newsreader.ts';
import { scratchFolder } from '../scratch.ts';

/** Where a browser finds the outlines of the letters, and how many bytes they take. */
function outlineLength(font: Buffer): number {
  return font.readUInt32BE(font.indexOf('glyf') + 12);
}

test('a letter that the typeface cannot draw does not make a file that draws nothing', async () => {
  const root = scratchFolder('undrawn');
  const content = path.join(root, 'content');
  await mkdir(content);
  await writeFile(path.join(content, 'x.txt'), 'They say “lɒch” there, with a sound of their own.');
  const { text } = await fontFiles(root, content);
  assert.equal(text.length, 2);
  for (const { file } of text) {
    const font = await subsetFont(await readFile(path.join(root, file)), 'aā', { targetFormat: 'truetype' });
    assert.ok(outlineLength(font) > 0, file);
  }
});
