/** The texts of articles to Pagefind’s word index, in chunks as this site’s own reader takes them. */
import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Chunk } from '../../src/search/index/chunk.ts';
import { isBefore } from '../../src/search/index/directory.ts';
import { type Ground, placeAt } from '../../src/search/index/place.ts';
import { failure } from '../build/failure.ts';
import { chunkBytes } from './chunk-bytes.ts';
import { withHyphenated } from './hyphenated.ts';
import { readPagefindChunk } from './pagefind-chunk.ts';
import { type Placed, placedIn } from './placed.ts';
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
  const hyphenated: Chunk = new Map();
  let number = 0;
  let adding: Promise<{ errors: string[] }> = Promise.resolve({ errors: [] });
  for await (const passages of articles) {
    const placed = placedIn(passages);
    note(hyphenated, number, placed);
    const content = markup(placed.words);
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
  return withHyphenated(chunks, hyphenated).map((chunk) => ({
    words: [...chunk.keys()],
    file: gzipSync(chunkBytes(chunk), { level: 9 }),
  }));
}

async function chunksIn(folder: string): Promise<Chunk[]> {
  const chunks: [first: string, chunk: Chunk][] = [];
  for await (const name of glob('*.pf_index', { cwd: folder })) {
    const chunk = readPagefindChunk(gunzipSync(await readFile(path.join(folder, name))));
    const [first] = chunk.keys();
    if (first !== undefined) chunks.push([first, chunk]);
  }
  return chunks.sort(([a], [b]) => (isBefore(a, b) ? -1 : 1)).map(([, chunk]) => chunk);
}

/** Words as they are compared, which Pagefind can only take as they are, each run on the same ground an element. */
function markup(words: Placed['words']): string {
  const runs: [Ground, string[]][] = [];
  for (const { word, ground } of words) {
    const run = runs.at(-1);
    if (run?.[0] === ground) run[1].push(word);
    else runs.push([ground, [word]]);
  }
  const paragraphs = runs.map(([ground, run]) => `<p data-pagefind-weight="${ground}">${run.join(' ')}</p>`);
  return `<html><body>${paragraphs.join('')}</body></html>`;
}

/** Adds those of one article, whose numbers rise. */
function note(hyphenated: Chunk, number: number, { words, hyphenated: found }: Placed): void {
  for (const { word, at } of found) {
    const articles = hyphenated.get(word) ?? new Map<number, number[]>();
    hyphenated.set(word, articles);
    const places = articles.get(number) ?? [];
    articles.set(number, places);
    places.push(placeAt(at, words[at]?.ground ?? 0));
  }
}
