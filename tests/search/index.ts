/** Made-up articles to an engine over a search index that the build's own steps, Pagefind among them, have written. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addSearchIndex } from '../../scripts/build/add-search-index.ts';
import { engineOver } from '../../src/search/answer.ts';
import type { Engine, Piece, Request } from '../../src/search/contract.ts';
import { failure } from '../../src/search/index/failure.ts';
import type { ReadFile } from '../../src/search/index/files.ts';
import { type Made, makeCorpus } from './corpus.ts';
import { scratchFolder } from '../scratch.ts';

type Indexed = { corpus: Made[]; folder: string; engine: Engine };

const corpusSize = 360;
let made: Promise<Indexed> | undefined;

/** Made once for all tests of a process. */
export function indexed(): Promise<Indexed> {
  made ??= makeIndex(makeCorpus(corpusSize));
  return made;
}

export async function makeIndex(corpus: Made[]): Promise<Indexed> {
  const site = scratchFolder('index');
  for (const { article, page } of corpus) {
    const folder = path.join(site, 'articles', article.id);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), page);
  }
  await addSearchIndex(site, { readings: corpus });
  const folder = path.join(site, 'search-index');
  return { corpus, folder, engine: engineOver(readerOf(folder)) };
}

export function readerOf(folder: string): ReadFile {
  return async (file) => {
    try {
      return new Uint8Array(await readFile(path.join(folder, file)));
    } catch {
      throw failure('missing', file);
    }
  };
}

export function asked(text: string, more: Partial<Request> = {}): Request {
  return {
    text,
    typing: false,
    chosen: {},
    from: null,
    to: null,
    clock: 'event',
    order: 'relevance',
    ...more,
  };
}

/** The ids of all articles found, in order. */
export async function found(engine: Engine, request: Request): Promise<string[]> {
  const answer = await engine.search(request);
  return (await answer.records()).map(({ id }) => id);
}

export const said = (pieces: Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `*${piece.word}*`)).join('');
