/**
 * `npm run bench:search`: how long a reader waits for results, here and with what else there is, over the same articles.
 * Numbers of articles can be given after `--`. The machine should have nothing else to do; how busy it was is told.
 */
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { closeBrowser, openBrowser } from '../browser.ts';
import { build } from '../build/build.ts';
import { row } from './row.ts';
import { commonWords, makeArticles } from './search/articles.ts';
import { loopback, slow4G } from './search/line.ts';
import { makeRivals, type Rival } from './search/rivals.ts';
import { cold, type Measured, warm } from './search/watch.ts';

const folder = path.resolve('.build/bench');
const sizes = [5, 10_000];
/** Of which the first warms up; what stands in most of a few articles stands in hundreds of ten thousand. */
const words = commonWords(await makeArticles(5), 8);
const [, first = ''] = words;

/** Milliseconds after which a rival is not asked once more for the same figure: one of them takes minutes each time. */
const patience = 60_000;

/** A visitor’s first search, and later ones; on a slow line, typed at once, and three seconds after turning to the field. */
const figures: [
  name: string,
  runs: number,
  measure: (browser: Browser, rival: Rival) => Promise<Measured[]>,
][] = [
  ['cold', 5, async (browser, rival) => [await cold(browser, rival, loopback, first, 0)]],
  ['warm', 3, (browser, rival) => warm(browser, rival, loopback, words)],
  ['slow, cold', 3, async (browser, rival) => [await cold(browser, rival, slow4G, first, 0)]],
  ['slow, ready', 3, async (browser, rival) => [await cold(browser, rival, slow4G, first, 3000)]],
];

const site = path.join(folder, 'site');
if (!(await build({ content: 'content', out: site }))) process.exit(1);
const browser = await openBrowser();

const asked = process.argv.slice(2).map(Number);
for (const size of asked.length > 0 ? asked : sizes) {
  const rivals = await makeRivals(await makeArticles(size), site, path.join(folder, String(size)));
  const names = rivals.map(({ name }) => name);
  console.log(`\n${row(`${size.toLocaleString('en')} articles`, ...names, 'load')}`);
  for (const [figure, runs, measure] of figures) {
    const measured = await sideBySide(rivals, runs, (rival) => measure(browser, rival));
    const busy = `${os.loadavg()[0]?.toFixed(1)} of ${os.cpus().length}`;
    console.log(row(`${figure}, ms`, ...measured.map((one) => median(one, 'milliseconds')), busy));
    if (figure === 'slow, cold')
      console.log(row('until then, bytes', ...measured.map((one) => median(one, 'bytes'))));
  }
}
await closeBrowser();

/** In turns, so that whatever else the machine does meets all rivals alike. */
async function sideBySide(
  rivals: Rival[],
  runs: number,
  measure: (rival: Rival) => Promise<Measured[]>,
): Promise<Measured[][]> {
  const columns = rivals.map((rival) => ({ rival, measured: [] as Measured[], spent: 0 }));
  for (let run = 0; run < runs; run += 1) {
    for (const column of columns) {
      if (column.spent > patience) continue;
      const start = performance.now();
      column.measured.push(...(await measure(column.rival)));
      column.spent += performance.now() - start;
    }
  }
  return columns.map(({ measured }) => measured);
}

function median(measured: Measured[], figure: keyof Measured): string {
  const sorted = measured.map((one) => one[figure]).sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toLocaleString('en');
}
