/** The articles folder to what stands in it: clippings, records, and what is neither. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** All are paths that begin with the content folder, sorted. */
export type Shelf = {
  clippings: string[];
  records: string[];
  /** Not read, with the reason in words. */
  strays: { path: string; reason: string }[];
};

/** Links to folders are not followed, so that no loop of them has to be left. Names that begin with a dot are skipped. */
export async function readShelf(content: string): Promise<Shelf> {
  const shelf: Shelf = { clippings: [], records: [], strays: [] };
  await collect(path.join(content, 'articles'), shelf);
  shelf.clippings.sort();
  shelf.records.sort();
  return shelf;
}

async function collect(folder: string, shelf: Shelf): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // An archive may have no articles yet.
    if (error.code === 'ENOENT') return [];
    shelf.strays.push({ path: folder, reason: `Not read: a folder that may not be read (${error.code})` });
    return [];
  });
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.name.endsWith('.txt')) shelf.clippings.push(name);
    else if (entry.name.endsWith('.yaml')) shelf.records.push(name);
    else if (entry.isDirectory()) await collect(name, shelf);
    else shelf.strays.push({ path: name, reason: `Not read: ${await describe(name, entry)}` });
  }
}

async function describe(name: string, entry: Dirent): Promise<string> {
  const leadsToFolder =
    entry.isSymbolicLink() &&
    (await stat(name).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (leadsToFolder) return 'found a link to a folder; a folder is wanted';
  return 'found neither a clipping nor a record; a name that ends in .txt or .yaml is wanted';
}
