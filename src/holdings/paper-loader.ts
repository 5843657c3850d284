/** One file of the content folder to a collection of one entry, which is read again when the file is saved. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './folder.ts';

/** The id of the one entry of such a collection. */
export const paperId = 'paper';

export function paperLoader(name: string, read: (text: string) => Record<string, unknown>): Loader {
  const file = path.join(contentFolder, name);
  return {
    name: `backfile-${name}`,
    async load({ store, parseData, generateDigest, logger, watcher }) {
      const sync = async () => {
        const text = await readFile(file, 'utf8');
        // Some editors empty a file before they fill it; the next event brings the rest.
        if (text === '') return;
        const data = await parseData({ id: paperId, data: read(text), filePath: file });
        store.set({ id: paperId, data, digest: generateDigest(text) });
      };
      await sync();
      watcher?.add(path.resolve(file));
      watcher?.on('change', (changed) => {
        if (path.relative(file, changed) === '')
          sync().catch((error) => logger.error(`${name}: ${String(error)}`));
      });
    },
  };
}
