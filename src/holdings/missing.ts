/** The papers that every archive has beside its clippings, to what is wanted where one of them is missing. */
import path from 'node:path';

const wanted: Readonly<Record<string, string>> = {
  'about.md': 'what the archive is and how it came about is wanted, for its about page',
  'archive.yaml': '“title” and “description” are wanted, for the masthead and search results',
  'names.yaml': 'the names that the archive knows are wanted; “people: []” where there are none yet',
};

export function missing(file: string): string {
  return `No such file: ${wanted[path.basename(file)] ?? 'one is wanted'}`;
}
