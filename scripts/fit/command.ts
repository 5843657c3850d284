/** A fitting script's command line to the folders of labelled clippings that it names, and what it fitted to a file of the reader. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Ends the process, with how the script is used, where it names none. */
export function foldersNamed(): string[] {
  const [, script = '', ...folders] = process.argv;
  if (folders.length > 0) return folders;
  console.error(`Usage: node ${path.relative('', script)} FOLDER...`);
  process.exit(1);
}

/** `name` is the file's place below `src/article/`. */
export function writeFitted(name: string, text: string): Promise<void> {
  return writeFile(path.resolve(import.meta.dirname, '../../src/article', name), `${text}\n`);
}
