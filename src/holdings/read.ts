/** The content folder to articles: pairs each clipping with its record and reads both. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { type Description, descriptionSchema } from '../archive/description.ts';
import { type Reading, readArticle } from '../article/article.ts';
import { type Authority, authoritySchema } from '../article/authority.ts';
import { recordSchema } from '../article/schema.ts';
import { checkYaml } from './record.ts';
import { reportTwins } from './twins.ts';

export type Holdings = {
  description: Description;
  authority: Authority;
  /** Sorted by id. A clipping that cannot be published is not here; its file carries the error. */
  readings: Reading[];
  /** Every file that was read, with its messages; one with `fatal: true` stops a build. */
  files: VFile[];
};

/** One clipping with the record beside it; `reading` is null where one of the files has a fatal message. */
export type Holding = { files: VFile[]; reading: Reading | null };

/** Reads everything under a content folder, however many problems it has; never throws at content. */
export async function readHoldings(content: string): Promise<Holdings> {
  const names = await readYaml(path.join(content, 'names.yaml'), authoritySchema);
  const archive = await readYaml(path.join(content, 'archive.yaml'), descriptionSchema);
  const authority = names.value ?? authoritySchema.parse({});
  const files = [names.file, archive.file];
  const readings: Reading[] = [];
  for (const clipping of await findClippings(content)) {
    const holding = await readHolding(clipping, content, authority);
    files.push(...holding.files);
    if (holding.reading) readings.push(holding.reading);
  }
  reportTwins(readings);
  const description = archive.value ?? { title: '', description: '', language: 'en', rights: '' };
  return { description, authority, readings, files };
}

async function findClippings(content: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob('**/*.txt', { cwd: path.join(content, 'articles') })) found.push(file);
  return found.sort().map((file) => path.join(content, 'articles', file));
}

/** Reads one clipping with the record beside it, if there is one. */
export async function readHolding(clipping: string, content: string, authority: Authority): Promise<Holding> {
  const id = idOf(clipping, content);
  const record = await readYaml(clipping.replace(/\.txt$/, '.yaml'), recordSchema, 'optional');
  const files = record.file ? [record.file] : [];
  const bytes = await readFile(clipping).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return { files: [refused(clipping, `Cannot be read: ${bytes.code}`), ...files], reading: null };
  const { file, reading } = readArticle({ id, path: clipping, bytes, record: record.value, authority });
  if (!address.test(id)) {
    const reason = `Path “${id}.txt” is no address; <year>/<slug>.txt of small letters, digits and hyphens is wanted, or undated/<slug>.txt`;
    file.message(reason, { ruleId: 'bad-path', source: 'backfile' }).fatal = true;
  }
  const fatal = [file, ...files].some(({ messages }) => messages.some((message) => message.fatal));
  return { files: [file, ...files], reading: fatal ? null : reading };
}

const address = /^(?:\d{4}|undated)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A clipping's path below content/articles, without its ending: the address of its page. */
function idOf(clipping: string, content: string): string {
  return path
    .relative(path.join(content, 'articles'), clipping)
    .replace(/\.txt$/, '')
    .replaceAll(path.sep, '/');
}

function refused(file: string, reason: string): VFile {
  const refusal = new VFile({ path: file });
  refusal.message(reason, { ruleId: 'unreadable', source: 'backfile' }).fatal = true;
  return refusal;
}

async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<{ file: VFile; value: z.infer<Schema> | null }>;
async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  presence: 'optional',
): Promise<{ file: VFile | null; value: z.infer<Schema> | null }>;
async function readYaml<Schema extends z.ZodType>(file: string, schema: Schema, presence?: 'optional') {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) {
    if (presence === 'optional' && text.code === 'ENOENT') return { file: null, value: null };
    return {
      file: refused(file, text.code === 'ENOENT' ? 'Missing' : `Cannot be read: ${text.code}`),
      value: null,
    };
  }
  const vfile = new VFile({ path: file, value: text });
  return { file: vfile, value: checkYaml(vfile, schema) };
}

/** @throws Error when the authority file does not fit its schema; `readHoldings` says where. */
export async function readAuthority(content: string): Promise<Authority> {
  return valueOf(await readYaml(path.join(content, 'names.yaml'), authoritySchema));
}

/** @throws Error when the archive's description does not fit its schema; `readHoldings` says where. */
export async function readDescription(content: string): Promise<Description> {
  return valueOf(await readYaml(path.join(content, 'archive.yaml'), descriptionSchema));
}

function valueOf<Value>({ file, value }: { file: VFile; value: Value | null }): Value {
  if (value === null) throw new Error(file.messages.map((message) => String(message)).join('\n'));
  return value;
}
