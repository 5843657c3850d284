/** Newsreader as its makers ship it to the few kilobytes that this archive needs: one cut to read, one to head, one italic. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
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
export type FontFile = { file: string; unicodeRange: string };

const require = createRequire(import.meta.url);
const unicode: Record<string, string> = require('@fontsource-variable/newsreader/unicode.json');

/** Which characters each file of the package can draw; only the scripts that the text needs become files here. */
const scripts = ['latin', 'latin-ext', 'vietnamese'] as const;

export async function fontFiles(root: string, content: string): Promise<Record<Cut, FontFile[]>> {
  const characters = [...(await charactersInUse(root, content))];
  const folder = path.join(root, '.astro', 'fonts');
  await mkdir(folder, { recursive: true });
  const files: Record<Cut, FontFile[]> = { text: [], italic: [], display: [] };
  for (const script of scripts) {
    const unicodeRange = unicode[script] ?? '';
    const wanted = characters.filter((character) => inRange(character, unicodeRange));
    if (wanted.length === 0) continue;
    for (const cut of Object.keys(cuts) as Cut[]) {
      files[cut].push({ file: await subset(cut, script, wanted.join(''), folder), unicodeRange });
    }
  }
  return files;
}

/** Subsetting takes a tenth of a second a file, so a file is kept under a name that says what went into it. */
async function subset(cut: Cut, script: string, characters: string, folder: string): Promise<string> {
  const { slope, variationAxes } = cuts[cut];
  const source = require.resolve(`@fontsource-variable/newsreader/files/newsreader-${script}-opsz-${slope}.woff2`);
  const font = await readFile(source);
  const key = createHash('sha256').update(font).update(characters).update(JSON.stringify(variationAxes)).digest('hex');
  const file = path.join(folder, `newsreader-${cut}-${script}-${key.slice(0, 12)}.woff2`);
  if (!existsSync(file)) {
    await writeFile(`${file}.${process.pid}`, await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes }));
    await rename(`${file}.${process.pid}`, file);
  }
  return file;
}

/** `range` as CSS writes it: “U+0000-00FF,U+0131”. */
function inRange(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [first = 0, last = first] = part.replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16));
    return first <= code && code <= last;
  });
}
