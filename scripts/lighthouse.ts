/** `npm run lighthouse`: the built archive to Lighthouse's scores of its main pages on a phone; exits 1 below 100. */
import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readBase } from '../src/holdings/base.ts';
import { serve } from './serve.ts';

/** Fetched when it is asked for: with what it needs it is half as large again as everything else here. */
const lighthouse = 'lighthouse@13.5.0';

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const run = promisify(execFile);

/** JSON. The name of the browser, where it is not found, goes into CHROME_PATH. */
async function reportOf(page: string): Promise<string> {
  const browser = '--chrome-flags=--headless --no-sandbox --disable-gpu';
  const parameters = ['--yes', lighthouse, page, '--quiet', '--output=json', browser];
  const { stdout } = await run('npx', parameters, {
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return stdout;
}

const [clipping] = (await Array.fromAsync(glob('articles/**/clipping/index.html', { cwd: 'dist' }))).sort();
if (clipping === undefined) {
  console.error('There is no archive in dist/ with an article; npm run build makes it.');
  process.exit(1);
}
const article = clipping.replace('clipping/index.html', '');
const pages = ['', article, `${article}clipping/`, 'search/'];

const { address, close } = await serve('dist', 4321, await readBase('content'));
let isPerfect = true;
for (const page of pages) {
  const { categories } = reportSchema.parse(JSON.parse(await reportOf(address + page)));
  // What robots like is another matter, and no score out of a hundred.
  const wanted = ['performance', 'accessibility', 'best-practices', 'seo'].flatMap(
    (name) => categories[name] ?? [],
  );
  const scores = wanted.map(({ title, score }) => ({ title, score: Math.round((score ?? 0) * 100) }));
  isPerfect &&= scores.length === 4 && scores.every(({ score }) => score === 100);
  console.log(`${scores.map(({ title, score }) => `${title} ${score}`).join(', ')}  /${page}`);
}
await close();
process.exit(isPerfect ? 0 : 1);
