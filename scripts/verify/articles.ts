/** The articles read to the files that each must have on the site: page, clipping as received, Markdown, references. */
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from '../../src/article/article.ts';
import type { Site } from './site.ts';

export async function checkArticles(site: Site, readings: Reading[]): Promise<string[]> {
  const faults = await Promise.all(
    readings.map(({ article }) => checkArticle(site, article.id, article.sha256)),
  );
  return [...faults.flat(), ...strays(site, readings)];
}

async function checkArticle(site: Site, id: string, sha256: string): Promise<string[]> {
  const wanted = ['/index.html', '.txt', '.md', '.ris', '.bib'].map((ending) => `articles/${id}${ending}`);
  const missing = wanted.filter((file) => !site.files.has(file));
  if (missing.length > 0) return missing.map((file) => `${file} is missing`);
  const page = site.pages.get(`articles/${id}/index.html`);
  const bytes = await readFile(path.join(site.folder, `articles/${id}.txt`));
  const isAsReceived = hash('sha256', bytes) === sha256;
  return [
    ...(page?.marks.has('data-pagefind-body')
      ? []
      : [`articles/${id}/index.html: has no data-pagefind-body`]),
    ...(isAsReceived ? [] : [`articles/${id}.txt: differs from the clipping`]),
  ];
}

/** Pages that are marked as articles and belong to no clipping. */
function strays(site: Site, readings: Reading[]): string[] {
  const expected = new Set(readings.map(({ article }) => `articles/${article.id}/index.html`));
  return [...site.pages]
    .filter(([file, page]) => page.marks.has('data-pagefind-body') && !expected.has(file))
    .map(([file]) => `${file}: is marked as an article and is none`);
}
