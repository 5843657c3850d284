/** Clippings to one line of JSON each: what was read, with its evidence. `--text-only` leaves the record aside. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { readArticle } from '../src/article/article.ts';
import { recordSchema } from '../src/article/schema.ts';
import { readAuthority } from '../src/holdings/read.ts';
import { checkYaml } from '../src/holdings/record.ts';

const { values: options, positionals: clippings } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, 'text-only': { type: 'boolean' } },
});

if (clippings.length === 0) {
  console.error('Usage: npm run --silent ingest -- --json [--text-only] FILE…');
  process.exit(1);
}

const content = path.resolve(import.meta.dirname, '../content');
const authority = await readAuthority(content);

for (const clipping of clippings) {
  const files = await ingest(clipping);
  const report = reporter(files, { quiet: true });
  if (report) console.error(report);
  if (files.some(({ messages }) => messages.some((message) => message.fatal))) process.exitCode = 1;
}

/** Prints one clipping's line and gives back the files read, with their messages. */
async function ingest(clipping: string): Promise<VFile[]> {
  const unread = new VFile({ path: clipping });
  const bytes = await readFile(clipping).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    unread.message(`Cannot be read: ${bytes.code}`, { ruleId: 'unreadable', source: 'backfile' }).fatal =
      true;
    return [unread];
  }
  const beside = options['text-only'] ? null : await recordBeside(clipping);
  const record = beside && checkYaml(beside, recordSchema);
  const files = beside ? [beside] : [];
  if (beside && !record) return files;
  const { file, reading } = readArticle({ id: idOf(clipping), path: clipping, bytes, record, authority });
  if (reading)
    console.log(options.json ? JSON.stringify(reading.article) : JSON.stringify(reading.article, null, 2));
  return [file, ...files];
}

async function recordBeside(clipping: string): Promise<VFile | null> {
  const file = clipping.replace(/(\.txt)?$/, '.yaml');
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : new VFile({ path: file, value: text });
}

/** A clipping of the archive has its address as id; any other, its file's name. */
function idOf(clipping: string): string {
  const shelved = path.relative(path.join(content, 'articles'), path.resolve(clipping));
  const name = shelved.startsWith('..') ? path.basename(clipping) : shelved;
  return name.replace(/\.txt$/, '').replaceAll(path.sep, '/');
}
