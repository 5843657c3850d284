/** The programs that read clippings to one digest: when they change, every stored reading is out of date. */
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

const programs = [
  'src/article/**/*.{ts,json}',
  'src/holdings/*.ts',
  'src/archive/entry.ts',
  'package-lock.json',
];

export async function digestOfPrograms(root: string): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(programs, { cwd: root })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(path.join(root, file)));
  return hash.digest('hex');
}

export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}
