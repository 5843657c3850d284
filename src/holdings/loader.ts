/** The clippings and their records to Astro's content store: what lists need, never the texts. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { reporter } from 'vfile-reporter';
import { entryOf } from '../archive/entry.ts';
import { digestOf, digestOfPrograms } from './digest.ts';
import { contentFolder } from './folder.ts';
import { readAuthority, readHolding } from './read.ts';

const shelf = path.join(contentFolder, 'articles');
const namesFile = path.join(contentFolder, 'names.yaml');

/** Clippings read at a time: enough to keep the disk busy, few enough to keep memory flat. */
const readers = 16;

export function articleLoader(): Loader {
  return {
    name: 'backfile-articles',
    async load({ config, store, parseData, logger, watcher }) {
      const programs = await digestOfPrograms(fileURLToPath(config.root));

      /** Reads one clipping if anything it depends on has changed. Returns false, having said why, if it cannot be published. */
      const sync = async (id: string): Promise<boolean> => {
        const clipping = path.join(shelf, `${id}.txt`);
        const [text, record, names] = await Promise.all([
          readFile(clipping),
          readFile(path.join(shelf, `${id}.yaml`)).catch(() => ''),
          readFile(namesFile),
        ]);
        const digest = digestOf([programs, id, text, record, names]);
        if (store.get(id)?.digest === digest) return true;
        const reading = await readHolding(clipping, contentFolder, await readAuthority(contentFolder));
        if (reading.file.messages.some((message) => message.fatal)) {
          logger.error(`\n${reporter(reading.file, { color: false })}`);
          return false;
        }
        const data = await parseData({ id, data: entryOf(reading.article, digest) });
        store.set({ id, data, digest, filePath: path.relative(fileURLToPath(config.root), clipping) });
        return true;
      };

      const syncAll = async (): Promise<number> => {
        const ids = await idsOnShelf();
        const queue = ids.values();
        let failures = 0;
        const read = async () => {
          for (const id of queue) if (!(await sync(id))) failures += 1;
        };
        await Promise.all(Array.from({ length: readers }, read));
        for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
        return failures;
      };

      const failures = await syncAll();
      if (failures > 0 && !watcher) throw new Error(`${failures} of the clippings cannot be published; see above.`);

      watcher?.add(contentFolder);
      const saved = (file: string) => {
        const id = idOf(file);
        const work = path.resolve(file) === namesFile ? syncAll() : id === null ? null : sync(id);
        work?.catch((error: unknown) => logger.error(`${file}: ${String(error)}`));
      };
      watcher?.on('add', saved).on('change', saved);
      watcher?.on('unlink', (file) => {
        const id = idOf(file);
        if (id === null) return;
        if (file.endsWith('.txt')) store.delete(id);
        else saved(file);
      });
    },
  };
}

async function idsOnShelf(): Promise<string[]> {
  const ids: string[] = [];
  for await (const file of glob('**/*.txt', { cwd: shelf })) ids.push(file.replaceAll(path.sep, '/').replace(/\.txt$/, ''));
  return ids.sort();
}

/** The id of the article that a clipping or a record belongs to; null for any other file. */
function idOf(file: string): string | null {
  const name = path.relative(shelf, path.resolve(file)).replaceAll(path.sep, '/');
  if (name.startsWith('../') || !/\.(txt|yaml)$/.test(name)) return null;
  return name.replace(/\.(txt|yaml)$/, '');
}
