/** The content folder to articles: pairs each clipping with its record and reads both. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { type Description, descriptionSchema } from '../archive/description.ts';
import { type Reading, readArticle } from '../article/article.ts';
import { type Authority, authoritySchema } from '../article/authority.ts';
import { recordSchema } from '../article/schema.ts';

export type Holdings = {
  description: Description;
  authority: Authority;
  /** Sorted by id. A clipping that cannot be published is not here; its file carries the error. */
  readings: Reading[];
  /** Every file that was read, with its messages; one with `fatal: true` stops a build. */
  files: VFile[];
};

/** Reads everything under a content folder, however many problems it has; never throws at content. */
export async function readHoldings(content: string): Promise<Holdings> {
  const authority = await readAuthority(content);
  const description = await readDescription(content);
  const readings: Reading[] = [];
  const found: string[] = [];
  for await (const file of glob('**/*.txt', { cwd: path.join(content, 'articles') })) found.push(file);
  for (const file of found.sort()) readings.push(await readHolding(path.join(content, 'articles', file), content, authority));
  return { description, authority, readings, files: readings.map((reading) => reading.file) };
}

/** Reads one clipping with the record beside it. */
export async function readHolding(clipping: string, content: string, authority: Authority): Promise<Reading> {
  const bytes = await readFile(clipping);
  const record = recordSchema.parse(parse(await readFile(clipping.replace(/\.txt$/, '.yaml'), 'utf8')));
  const id = path.relative(path.join(content, 'articles'), clipping).replace(/\.txt$/, '').replaceAll(path.sep, '/');
  return readArticle({ id, path: clipping, bytes, record, authority });
}

export async function readAuthority(content: string): Promise<Authority> {
  return authoritySchema.parse(parse(await readFile(path.join(content, 'names.yaml'), 'utf8')));
}

export async function readDescription(content: string): Promise<Description> {
  return descriptionSchema.parse(parse(await readFile(path.join(content, 'archive.yaml'), 'utf8')));
}
