/** The texts of articles to Pagefind's word index: the files of its chunks, and the words in each. */
import { glob, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type Chunk, readChunk } from '../../src/search/chunk.ts';
import { isBefore } from '../../src/search/directory.ts';
import { type Ground, groundOf } from '../../src/search/place.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { failure } from '../build/failure.ts';
import type { IndexedPassage } from './passages.ts';

/** The name of a chunk's file, and its words in order. */
export type ChunkWords = { file: string; words: string[] };

/** Pagefind stems and joins words for the languages that it knows; for no language it takes them as they are given. */
const noLanguage = 'zxx';

/** Writes `folder`/index/ and nothing else. Articles are numbered in the order in which they come. */
export async function writeWords(
  articles: AsyncIterable<IndexedPassage[]> | Iterable<IndexedPassage[]>,
  folder: string,
): Promise<ChunkWords[]> {
  const whole = path.join(folder, 'pagefind');
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
  const written = await index.writeFiles({ outputPath: whole });
  await pagefind.close();
  problems.push(...written.errors);
  if (problems.length > 0) throw failure(problems.join('\n'));
  await mkdir(folder, { recursive: true });
  // What else Pagefind writes, its own reader and the text of each page, this site does not use.
  if (number > 0) await rename(path.join(whole, 'index'), path.join(folder, 'index'));
  await rm(whole, { recursive: true, force: true });
  return chunksIn(path.join(folder, 'index'));
}

/** @returns the chunks of a finished index in the order of their words */
async function chunksIn(folder: string): Promise<ChunkWords[]> {
  const chunks: ChunkWords[] = [];
  for await (const file of glob('*.pf_index', { cwd: folder })) {
    const words = [...(await readChunkFile(path.join(folder, file))).keys()];
    if (words.length > 0) chunks.push({ file, words });
  }
  return chunks.sort((a, b) => (isBefore(a.words[0] ?? '', b.words[0] ?? '') ? -1 : 1));
}

export async function readChunkFile(file: string): Promise<Chunk> {
  return readChunk(gunzipSync(await readFile(file)));
}

/** Words as they are compared, which Pagefind can only take as they are, each run on the same ground an element. */
function markup(passages: IndexedPassage[]): string {
  const runs = groundsOf(passages).map(
    ([ground, words]) => `<p data-pagefind-weight="${ground}">${words.join(' ')}</p>`,
  );
  return `<html><body>${runs.join('')}</body></html>`;
}

/** The words of an article in order, in runs that stand on the same ground. */
export function groundsOf(passages: IndexedPassage[]): [Ground, string[]][] {
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
