/** A content folder to pages: Astro writes src/pages into a fresh folder. */
import { glob } from 'node:fs/promises';
import { build } from 'astro';
import { count, type Outcome } from './progress.ts';

export async function render(content: string, fresh: string, cache: string): Promise<Outcome<void>> {
  process.env.BACKFILE_CONTENT = content;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ outDir: fresh, cacheDir: cache, logLevel: 'error' });
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: fresh }));
  return { value: undefined, outcome: count(pages.length, 'page') };
}
