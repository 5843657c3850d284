/** A fitting script's command line to the folders of labelled clippings, or the file of them, that it names, and what it fitted to a file of the reader. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Ends the process, with how the script is used, where it names none. */
export function foldersNamed(): string[] {
  return named('FOLDER...');
}

/** The same of a file that has a JSON value to a line: these, read. */
export async function valuesNamed(): Promise<unknown[]> {
  const [file = ''] = named('FILE.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function named(wanted: string): string[] {
  const [, script = '', ...names] = process.argv;
  if (names.length > 0) return names;
  console.error(`Usage: node ${path.relative('', script)} ${wanted}`);
  process.exit(1);
}

/** `name` is the file's place below `src/article/`. */
export function writeFitted(name: string, text: string): Promise<void> {
  return writeFile(path.resolve(import.meta.dirname, '../../src/article', name), `${text}\n`);
}
