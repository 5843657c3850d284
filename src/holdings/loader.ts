/** The clippings and their records to Astro's content store: what lists need, never the texts. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { entryOf } from '../archive/entry.ts';
import { largestClipping } from '../article/clipping/decode.ts';
import { recordSchema } from '../article/schema.ts';
import { clippingAt, clippingOf, idOf, recordOf } from './address.ts';
import { readBytes } from './bytes.ts';
import { type Common, readCommon, readingDigest } from './common.ts';
import { digestOfPrograms } from './digest.ts';
import { contentFolder } from './folder.ts';
import { heldReading } from './held.ts';
import { readHolding } from './read.ts';
import { refusedReports } from './refused.ts';
import { reportOf } from './report.ts';
import { readShelf } from './shelf.ts';
import { readOptionalYaml } from './yaml-file.ts';

const shelf = path.join(contentFolder, 'articles');
const namesFile = path.join(contentFolder, 'names.yaml');

/** Clippings read at a time: enough to keep the disk busy, few enough to keep memory flat. */
const readers = 16;

export function articleLoader(): Loader {
  return {
    name: 'backfile-articles',
    async load(context) {
      const { config, store, logger, watcher } = context;
      const programs = await digestOfPrograms(fileURLToPath(config.root));
      let common = await readCommon(contentFolder, programs);
      const failures = await syncAll(context, common);
      if (!watcher) {
        if (failures > 0) throw new Error(`${failures} of the clippings cannot be published; see above.`);
        return;
      }

      const saved = async (file: string) => {
        const id = idOfFile(file);
        if (id !== null) await sync(context, common, id);
        else if (path.relative(namesFile, file) === '') {
          common = await readCommon(contentFolder, programs);
          await syncAll(context, common);
        }
      };
      const report = (file: string) =>
        saved(file).catch((error: unknown) =>
          logger.error(`${file}: ${error instanceof Error ? error.message : error}`),
        );
      watcher.add(path.resolve(contentFolder));
      watcher.on('add', report).on('change', report);
      watcher.on('unlink', (file) => {
        const id = idOfFile(file);
        if (id !== null && !existsSync(clippingAt(id, contentFolder))) store.delete(id);
        else report(file);
      });
    },
  };
}

/** Reads one clipping if anything it depends on has changed. False, with the reasons printed, if it cannot be published. */
async function sync(context: LoaderContext, common: Common, id: string): Promise<boolean> {
  const { config, store, parseData, logger } = context;
  const clipping = clippingAt(id, contentFolder);
  const [text, record] = await Promise.all([clipping, recordOf(clipping)].map(bytesOf));
  const publisher = await publisherOf(id, clipping);
  const digest = readingDigest(common, { id, publisher, text: text ?? '', record: record ?? '' });
  if (store.get(id)?.digest === digest) return true;
  const reading = heldReading(id) ?? (await read(clipping, common, logger));
  if (!reading) return false;
  const data = await parseData({ id, data: entryOf(reading.article, digest) });
  store.set({
    id,
    data,
    digest,
    filePath: path.relative(fileURLToPath(config.root), path.resolve(clipping)),
  });
  return true;
}

/** Null, with the reasons printed, if it cannot be published. */
async function read(clipping: string, { authority, refrains }: Common, logger: LoaderContext['logger']) {
  const { files, reading } = await readHolding(clipping, contentFolder, authority, refrains);
  if (!reading) {
    const report = reportOf(files, 'plain');
    refusedReports().set(path.relative(contentFolder, clipping).replaceAll(path.sep, '/'), report);
    logger.error(`\n${report}`);
  }
  return reading;
}

/** Returns how many clippings cannot be published. */
async function syncAll(context: LoaderContext, common: Common): Promise<number> {
  const ids = await idsOnShelf();
  const queue = ids.values();
  let failures = 0;
  const syncNext = async () => {
    for (const id of queue) if (!(await sync(context, common, id))) failures += 1;
  };
  await Promise.all(Array.from({ length: readers }, syncNext));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  return failures;
}

/** As its record says; nothing where the record says nothing, or nothing that can be read. */
async function publisherOf(id: string, clipping: string): Promise<string | undefined> {
  const held = heldReading(id);
  const record = held
    ? held.article.record
    : (await readOptionalYaml(recordOf(clipping), recordSchema))?.value;
  return record?.publisher?.value;
}

/** What stands there, or nothing: why it cannot be read is for the reading to say. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  return (await readBytes(file, largestClipping)).bytes ?? '';
}

async function idsOnShelf(): Promise<Set<string>> {
  const { clippings } = await readShelf(contentFolder);
  return new Set(clippings.map((clipping) => idOf(clipping, contentFolder)));
}

/** The id of the article that a clipping or a record belongs to; null for any other file. */
function idOfFile(file: string): string | null {
  const name = path.relative(shelf, file);
  return name.startsWith('..') || !/\.(txt|yaml)$/.test(name) ? null : idOf(clippingOf(file), contentFolder);
}
