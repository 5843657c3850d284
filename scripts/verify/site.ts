/** A folder of finished pages to what the checks across pages need: which files there are, and each page's ids and links. */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { fileReader } from '../file-reader.ts';
import { type Page, readPage } from './page.ts';
import { idsOf, linksOf } from './references.ts';

type SitePage = { ids: ReadonlySet<string>; links: string[]; marks: ReadonlySet<string> };

export type Site = {
  folder: string;
  /** Every file, by its path below the folder, with forward slashes. */
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, SitePage>;
  faults: string[];
};

/** Reads one page at a time and keeps little of each, so that an archive of any size fits. */
export async function readSite(folder: string, check: (page: Page) => string[]): Promise<Site> {
  const files = new Set<string>();
  const pages = new Map<string, SitePage>();
  const faults: string[] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files.add(path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  }
  const read = fileReader();
  for (const file of [...files].sort()) {
    if (!file.endsWith('.html')) continue;
    const page = readPage(file, read(path.join(folder, file)).toString());
    // A copy: an address that was cut out of a style sheet would keep the whole page in memory.
    const links = structuredClone(linksOf(page));
    pages.set(file, { ids: idsOf(page), links, marks: marksOf(page) });
    faults.push(...check(page).map((fault) => `${file}: ${fault}`));
  }
  return { folder, files, pages, faults };
}

/** The attributes by which Pagefind is told what to index. */
function marksOf(page: Page): ReadonlySet<string> {
  const names = page.elements.flatMap((element) => [...element.attributes.keys()]);
  return new Set(names.filter((name) => name.startsWith('data-pagefind-')));
}
