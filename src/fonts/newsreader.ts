/** Newsreader as its makers ship it to the few kilobytes that this archive needs: one cut to read, one to head, one italic. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import unicode from '@fontsource-variable/newsreader/unicode.json' with { type: 'json' };
import subsetFont from 'subset-font';
import { charactersInUse } from './characters.ts';

/**
 * Pinning weight and optical size makes three small static files out of two large variable ones:
 * 28 kB for the two that every page wants, against 110 kB with the axes left in.
 */
const cuts = {
  text: { slope: 'normal', variationAxes: { wght: 400, opsz: 16 } },
  italic: { slope: 'italic', variationAxes: { wght: 400, opsz: 16 } },
  display: { slope: 'normal', variationAxes: { wght: 500, opsz: 60 } },
} as const;

export type Cut = keyof typeof cuts;
/** `file` is relative to the root, because Astro puts it into the name of the family. */
type FontFile = { file: string; unicodeRange?: [string] };

/**
 * The files of the package, of which only those that the text needs become files here. The ranges they are published
 * with name letters that Newsreader cannot draw; a file of those alone would be no font to a browser. So each keeps a
 * letter that it can, spelt here as a code, since letters of this file count as the interface’s.
 */
const letters = { latin: 'a', 'latin-ext': '\u0101', vietnamese: '\u1EA1' } as const;
type Script = keyof typeof letters;
const scripts = Object.keys(letters) as Script[];

export async function fontFiles(root: string, content: string): Promise<Record<Cut, FontFile[]>> {
  const characters = [...(await charactersInUse(root, content))];
  const needed = scripts
    .map((script) => ({ script, wanted: characters.filter((one) => inRange(one, unicode[script])).join('') }))
    .filter(({ wanted }) => wanted !== '');
  const files: Record<Cut, FontFile[]> = { text: [], italic: [], display: [] };
  for (const { script, wanted } of needed) {
    for (const cut of Object.keys(cuts) as Cut[]) {
      const file = path.relative(
        root,
        await subset(cut, script, letters[script] + wanted, path.join(root, '.astro', 'fonts')),
      );
      files[cut].push({ file: `./${file}`, ...(needed.length > 1 && { unicodeRange: [unicode[script]] }) });
    }
  }
  return files;
}

/** Subsetting takes a tenth of a second a file, so a file is kept under a name that says what went into it. */
async function subset(cut: Cut, script: Script, characters: string, folder: string): Promise<string> {
  const { slope, variationAxes } = cuts[cut];
  const name = `@fontsource-variable/newsreader/files/newsreader-${script}-opsz-${slope}.woff2`;
  const font = await readFile(fileURLToPath(import.meta.resolve(name)));
  const key = createHash('sha256')
    .update(font)
    .update(characters)
    .update(JSON.stringify(variationAxes))
    .digest('hex');
  const file = path.join(folder, `newsreader-${cut}-${script}-${key.slice(0, 12)}.woff2`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes }));
  await rename(draft, file);
  return file;
}

/** `range` as CSS writes it: “U+0000-00FF,U+0131”. */
function inRange(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return first <= code && code <= last;
  });
}
