/** Pagefind's fragments to whether the search index holds exactly the articles. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Reading } from '../../src/article/article.ts';
import type { Site } from './site.ts';

/** A fragment is gzipped JSON behind this word. */
const signature = 'pagefind_dcd';
const fragmentSchema = z.object({ url: z.string() });

export async function checkIndex(site: Site, readings: Reading[]): Promise<string[]> {
  const files = [...site.files].filter((file) => file.endsWith('.pf_fragment'));
  const indexed = new Set(await Promise.all(files.map((file) => urlOf(path.join(site.folder, file)))));
  const expected = new Set(readings.map(({ article }) => `/articles/${article.id}/`));
  return [
    ...[...expected.difference(indexed)].map((url) => `${url} cannot be found by searching`),
    ...[...indexed.difference(expected)].map((url) => `${url} is in the search index and is no article`),
  ];
}

async function urlOf(file: string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  return decodeURI(fragmentSchema.parse(JSON.parse(text.slice(signature.length))).url);
}
