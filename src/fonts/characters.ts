/** The project's own text, content and interface, to the set of characters that a font must draw. */
import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { encodingOf } from '../article/clipping/encoding.ts';

const interfaceFiles = ['src/**/*.{astro,ts}'];
/** Letters of many tongues, which it compares, or reads in clippings, and never shows by itself. */
const unseen = ['src/search/words/fold.ts', 'src/article/clipping/signs/characters.ts'];
const contentFiles = ['**/*.{txt,yaml,md}'];

/** Printable ASCII is always in: the next clipping will want what this one did not. */
const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index));

export async function charactersInUse(root: string, content: string): Promise<string> {
  const characters = new Set(ascii);
  for (const [folder, patterns] of [[root, interfaceFiles] as const, [content, contentFiles] as const]) {
    for await (const name of glob(patterns, { cwd: folder, exclude: unseen })) {
      const file = path.join(folder, name);
      // A folder may be called `x.txt`, too.
      if (!(await stat(file)).isFile()) continue;
      const bytes = await readFile(file);
      for (const character of new TextDecoder(encodingOf(bytes)).decode(bytes)) characters.add(character);
    }
  }
  return [...characters].sort().join('');
}
