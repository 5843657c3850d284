/** A content folder, and what was read of it, to pages: Astro writes src/pages into a fresh folder. */
import { glob } from 'node:fs/promises';
import { build } from 'astro';
import { holdReadings } from '../../src/holdings/held.ts';
import type { Holdings } from '../../src/holdings/read.ts';
import { narrowPolicies } from './narrow-policies.ts';
import { count, type Outcome } from './progress.ts';

export async function render(
  content: string,
  { readings }: Holdings,
  fresh: string,
  cache: string,
): Promise<Outcome<void>> {
  holdReadings(readings);
  process.env.BACKFILE_CONTENT = content;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ outDir: fresh, cacheDir: cache, logLevel: 'error' });
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: fresh }));
  narrowPolicies(fresh, pages);
  return { value: undefined, outcome: count(pages.length, 'page') };
}
