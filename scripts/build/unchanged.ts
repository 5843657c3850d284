/** A content folder that pages are being made of to a failure that names the files which changed meanwhile. */
import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { visible } from '../../src/holdings/visible.ts';
import { failure } from './failure.ts';

/** @returns what throws the failure if, since now, a file has come, gone or been saved */
export async function holdUnchanged(content: string): Promise<() => Promise<void>> {
  const before = await statesOf(content);
  return async () => {
    const after = await statesOf(content);
    const files = [...new Set([...before.keys(), ...after.keys()])].sort();
    const changed = files.filter((file) => before.get(file) !== after.get(file));
    if (changed.length === 0) return;
    const names = changed.map((file) => `  ${visible(path.join(content, file))}`).join('\n');
    throw failure(`These files were added, saved or taken away meanwhile; build again:\n${names}`);
  };
}

/** By their paths, when the files that are read were saved last, and their sizes. */
async function statesOf(content: string): Promise<Map<string, string>> {
  const states = new Map<string, string>();
  for await (const file of glob('**/*.{txt,yaml,md}', { cwd: content })) {
    // What is gone by now has no state either.
    const found = await stat(path.join(content, file)).catch(() => null);
    if (found) states.set(file, `${found.mtimeMs} ${found.size}`);
  }
  return states;
}
