/** The texts of articles to Pagefind’s word index, in chunks as this site’s own reader takes them. */
import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { isBefore } from '../../src/search/directory.ts';
import { type Ground, groundOf } from '../../src/search/place.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { failure } from '../build/failure.ts';
import { chunkBytes } from './chunk-bytes.ts';
import { readPagefindChunk } from './pagefind-chunk.ts';
import type { IndexedPassage } from './passages.ts';

/** Words in order, and the zipped file that says where they stand; most servers zip no such files themselves. */
export type WordChunk = { words: string[]; file: Uint8Array };

/** Pagefind stems and joins words for the languages that it knows; for no language it takes them as they are given. */
const noLanguage = 'zxx';

/**
 * Articles are numbered in the order in which they come.
 * @param scratch a folder for Pagefind to write to, which is gone afterwards
 * @returns the chunks in the order of their words
 */
export async function wordChunks(
  articles: AsyncIterable<IndexedPassage[]> | Iterable<IndexedPassage[]>,
  scratch: string,
): Promise<WordChunk[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: noLanguage });
  if (!index) throw failure(errors.join('\n'));
  const problems: string[] = [];
  let number = 0;
  let adding: Promise<{ errors: string[] }> = Promise.resolve({ errors: [] });
  for await (const passages of articles) {
    const content = markup(passages);
    // One by one: added side by side, they would be numbered as they happen to be done. While Pagefind adds one, the
    // next is made ready.
    problems.push(...(await adding).errors);
    adding = index.addHTMLFile({ url: `/${number}/`, content });
    number += 1;
  }
  problems.push(...(await adding).errors);
  // What else Pagefind writes, its own reader and the text of each page, this site does not use.
  const written = await index.writeFiles({ outputPath: scratch });
  await pagefind.close();
  problems.push(...written.errors);
  if (problems.length > 0) throw failure(problems.join('\n'));
  const chunks = await chunksIn(path.join(scratch, 'index'));
  await rm(scratch, { recursive: true, force: true });
  return chunks;
}

async function chunksIn(folder: string): Promise<WordChunk[]> {
  const chunks: WordChunk[] = [];
  for await (const name of glob('*.pf_index', { cwd: folder })) {
    const chunk = readPagefindChunk(gunzipSync(await readFile(path.join(folder, name))));
    const words = [...chunk.keys()];
    if (words.length > 0) chunks.push({ words, file: gzipSync(chunkBytes(chunk), { level: 9 }) });
  }
  return chunks.sort((a, b) => (isBefore(a.words[0] ?? '', b.words[0] ?? '') ? -1 : 1));
}

/** Words as they are compared, which Pagefind can only take as they are, each run on the same ground an element. */
function markup(passages: IndexedPassage[]): string {
  const runs = groundsOf(passages).map(
    ([ground, words]) => `<p data-pagefind-weight="${ground}">${words.join(' ')}</p>`,
  );
  return `<html><body>${runs.join('')}</body></html>`;
}

/** The words of an article in order, in runs that stand on the same ground. */
function groundsOf(passages: IndexedPassage[]): [Ground, string[]][] {
  const runs: [Ground, string[]][] = [];
  let passageNumber = 0;
  for (const { kind, text, quotations } of passages) {
    const tokens = tokensOf(text);
    if (tokens.length === 0) continue;
    passageNumber += 1;
    for (const { word, start } of tokens) {
      const quotation = quotations.findIndex(([from, to]) => from <= start && start < to) + 1;
      const ground = groundOf(kind === 'headline' ? 'headline' : passageNumber, quotation);
      const run = runs.at(-1);
      if (run?.[0] === ground) run[1].push(word);
      else runs.push([ground, [word]]);
    }
  }
  return runs;
}
