/** The files of one build of the index to what they say, each fetched once. */
import { type Chunk, readChunk } from './chunk.ts';
import type { CatalogueRow } from '../../export/reference.ts';
import type { Directory } from './directory.ts';
import { failure } from './failure.ts';
import type { ArticleFile, Ledger } from './ledger.ts';
import type { OutsideWord } from '../selecting/outside.ts';

/** The bytes of a file by its path below the index. Rejects with a `SearchFailure`. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

export type Files = {
  directory: () => Promise<Directory>;
  chunk: (number: number) => Promise<Chunk>;
  ledger: () => Promise<Ledger>;
  article: (number: number) => Promise<ArticleFile>;
  catalogue: () => Promise<CatalogueRow[]>;
  /** All that a search and its results may need, ahead of it. */
  all: () => Promise<unknown>;
  /** The words that begin with a letter, as printed most often, each with the number of articles that have it. */
  spellings: (letter: string) => Promise<[word: string, articles: number][]>;
  /** The words that begin with a letter and stand in clippings outside of the articles. */
  outside: (letter: string) => Promise<OutsideWord[]>;
};

export function openFiles(read: ReadFile): Files {
  const held = new Map<string, Promise<unknown>>();
  const once = <Value>(path: string, made: (bytes: Uint8Array<ArrayBuffer>) => Value | Promise<Value>) => {
    const known = held.get(path) as Promise<Value> | undefined;
    if (known) return known;
    const value = read(path).then(made);
    held.set(path, value);
    // What failed once may work the next time.
    value.catch(() => held.get(path) === value && held.delete(path));
    return value;
  };
  const directory = () => once<Directory>('directory.json', json);
  const ofBuild = async <Value>(path: string) => once<Value>(`${(await directory()).build}/${path}`, json);
  const chunk = async (number: number): Promise<Chunk> => {
    const { build, chunks } = await directory();
    if (number >= chunks) return new Map();
    return once(`${build}/chunks/${number}.bin`, async (bytes) => readChunk(await unzip(bytes)));
  };
  const article = (number: number) => ofBuild<ArticleFile>(`articles/${number}.json`);
  return {
    directory,
    chunk,
    article,
    all: async () => {
      const { articles, chunks } = await directory();
      return Promise.all([
        ...Array.from({ length: chunks }, (_, number) => chunk(number)),
        ...Array.from({ length: articles }, (_, number) => article(number)),
      ]);
    },
    ledger: () => ofBuild('ledger.json'),
    catalogue: () => ofBuild('catalogue.json'),
    spellings: async (letter) => {
      const { letters } = await directory();
      const number = letters.indexOf(letter);
      return number < 0 ? [] : ofBuild(`words/${number}.json`);
    },
    outside: async (letter) => {
      const number = (await directory()).outside.indexOf(letter);
      return number < 0 ? [] : ofBuild(`outside/${number}.json`);
    },
  };
}

function json<Value>(bytes: Uint8Array<ArrayBuffer>): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined')
    throw failure('browser', 'This browser cannot unpack the index');
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
