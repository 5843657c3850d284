/** The search index to whether it holds every article, and of each every word in its place and nothing else. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Reading } from '../../src/article/article.ts';
import type { Article } from '../../src/article/schema.ts';
import { readChunk } from '../../src/search/index/chunk.ts';
import { hyphenatedIn } from '../../src/search/words/hyphenated.ts';
import { positionAt } from '../../src/search/index/place.ts';
import { tokensOf } from '../../src/search/words/tokens.ts';
import type { Site } from './site.ts';

const directorySchema = z.object({ articles: z.number(), build: z.string(), chunks: z.number() });
const articleFileSchema = z.object({ id: z.string() });

/** By their places in an article; what is printed with hyphens by that of its first part. */
type Words = { plain: (string | undefined)[]; hyphenated: (string | undefined)[] };
const noWords = (): Words => ({ plain: [], hyphenated: [] });

export async function checkIndex(site: Site, readings: Reading[]): Promise<string[]> {
  const folder = path.join(site.folder, 'search-index');
  if (!site.files.has('search-index/directory.json')) return ['search-index/directory.json is missing'];
  const directory = directorySchema.parse(await readJson(path.join(folder, 'directory.json')));
  const chunks = Array.from(
    { length: directory.chunks },
    (_, number) => `search-index/${directory.build}/chunks/${number}.bin`,
  );
  const missing = chunks.filter((file) => !site.files.has(file));
  if (missing.length > 0) return missing.map((file) => `${file} is missing`);
  const words = await wordsIn(chunks.map((file) => path.join(site.folder, file)));
  const faults: string[] = [];
  const expected = new Map(readings.map(({ article }) => [article.id, article]));
  for (let number = 0; number < Math.max(directory.articles, words.length); number++) {
    const file = `search-index/${directory.build}/articles/${number}.json`;
    if (!site.files.has(file)) {
      faults.push(`${file} is missing`);
      continue;
    }
    const { id } = articleFileSchema.parse(await readJson(path.join(site.folder, file)));
    const article = expected.get(id);
    if (!article) faults.push(`/articles/${id}/ is in the search index and is no article`);
    else {
      const [found, wanted] = [words[number] ?? noWords(), textOf(article)];
      faults.push(
        ...compare(id, found.plain, wanted.plain),
        ...compare(id, found.hyphenated, wanted.hyphenated),
      );
    }
    expected.delete(id);
  }
  return [...faults, ...[...expected.keys()].map((id) => `/articles/${id}/ cannot be found by searching`)];
}

/** What a reader may search: independent of the page, from which the index was made. */
function textOf({ headline, standfirst, byline, body }: Article): Words {
  const words = noWords();
  const head = [headline, standfirst, byline].map((fact) => fact?.value ?? '');
  for (const text of [...head, ...body.map(({ text }) => text)]) {
    const before = words.plain.length;
    const tokens = tokensOf(text);
    for (const { word, at } of hyphenatedIn(text, tokens)) words.hyphenated[before + at] = word;
    words.plain.push(...tokens.map(({ word }) => word));
  }
  return words;
}

function compare(id: string, found: Words['plain'], wanted: Words['plain']): string[] {
  for (let at = 0; at < Math.max(found.length, wanted.length); at++) {
    if (found[at] === wanted[at]) continue;
    const [is, should] = [found[at], wanted[at]].map((word) =>
      word === undefined ? 'nothing' : `“${word}”`,
    );
    return [`/articles/${id}/: word ${at + 1} is ${is} in the search index, and ${should} in the article`];
  }
  return [];
}

/** By the number of each article, its words in order. */
async function wordsIn(files: string[]): Promise<Words[]> {
  const articles: Words[] = [];
  for (const file of files) {
    for (const [word, occurrences] of readChunk(gunzipSync(await readFile(file)))) {
      for (const [number, places] of occurrences) {
        articles[number] ??= noWords();
        const words = word.includes('-') ? articles[number].hyphenated : articles[number].plain;
        for (const place of places) words[positionAt(place)] = word;
      }
    }
  }
  return articles;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
