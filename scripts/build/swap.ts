/** A finished site to the place where it is served from, by renaming; the old one stays until the new one stands. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from './progress.ts';

export async function swap(fresh: string, out: string, previous: string): Promise<Outcome<void>> {
  await rm(previous, { recursive: true, force: true });
  const replaces = existsSync(out);
  if (replaces) await rename(out, previous);
  try {
    await rename(fresh, out);
  } catch (error) {
    if (replaces) await rename(previous, out);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
  return { value: undefined, outcome: `${path.relative('.', out)}/` };
}
