/** Clippings to one line of JSON each: what was read, with its evidence. `--text-only` leaves the record aside. */
import path from 'node:path';
import type { VFile } from 'vfile';
import { authoritySchema } from '../src/article/authority.ts';
import { recordSchema } from '../src/article/schema.ts';
import { recordOf } from '../src/holdings/address.ts';
import { readClipping } from '../src/holdings/clipping.ts';
import { isRefused } from '../src/holdings/messages.ts';
import { reportOf } from '../src/holdings/report.ts';
import { readOptionalYaml, readYaml } from '../src/holdings/yaml-file.ts';
import { lookOf } from './colours.ts';
import { readOptions } from './options.ts';

const usage = 'Usage: npm run --silent ingest -- --json [--text-only] FILE…';
const { values: options, positionals: clippings } = readOptions(usage, {
  allowPositionals: true,
  options: { json: { type: 'boolean' }, 'text-only': { type: 'boolean' } },
});

if (clippings.length === 0) {
  console.error(usage);
  process.exit(1);
}

const content = path.resolve(import.meta.dirname, '../content');
const names = await readYaml(path.join(content, 'names.yaml'), authoritySchema);
const authority = names.value ?? authoritySchema.parse({});
report([names.file]);

// Who reads the lines may have enough before the last, as `head` has.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

for (const clipping of clippings) report(await ingest(clipping));

/** Prints one clipping's line and gives back the files read, with their messages. */
async function ingest(clipping: string): Promise<VFile[]> {
  const beside = options['text-only'] ? null : await readOptionalYaml(recordPath(clipping), recordSchema);
  const files = beside ? [beside.file] : [];
  if (isRefused(files)) return files;
  const record = beside?.value ?? null;
  const { file, reading } = await readClipping({ id: idOf(clipping), path: clipping, record, authority });
  if (reading) console.log(JSON.stringify(reading.article, null, options.json ? 0 : 2));
  return [file, ...files];
}

function report(files: VFile[]) {
  const words = reportOf(files, lookOf(process.stderr));
  if (words) console.error(words);
  if (isRefused(files)) process.exitCode = 1;
}

/** A clipping of the archive has its address as id; any other, its file's name. */
function idOf(clipping: string): string {
  const shelved = path.relative(path.join(content, 'articles'), path.resolve(clipping));
  const name = shelved.startsWith('..') ? path.basename(clipping) : shelved;
  return name.replace(/\.txt$/, '').replaceAll(path.sep, '/');
}

function recordPath(clipping: string): string {
  return clipping.endsWith('.txt') ? recordOf(clipping) : `${clipping}.yaml`;
}
