/** A folder of its own for a test's files, gone when all tests have run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function scratchFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `backfile-${name}-`));
  folders.push(folder);
  return folder;
}
