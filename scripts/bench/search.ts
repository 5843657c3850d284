/**
 * `npm run bench:search`: how long a reader waits for results, here and with what else there is, over the same articles.
 * Numbers of articles can be given after `--`.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from '../build/build.ts';
import { row } from './row.ts';
import { makeArticles } from './search/articles.ts';
import { loopback, slow4G } from './search/line.ts';
import { makeRivals, type Rival } from './search/rivals.ts';
import { cold, type Measured, warm } from './search/watch.ts';

const folder = path.resolve('.build/bench');
const sizes = [5, 10_000];
/** Of which the first warms up; all of them stand in some of five articles and in hundreds of ten thousand. */
const words = ['president', 'people', 'water', 'million', 'county', 'night', 'committee', 'judge'];
const runs = 5;

const site = path.join(folder, 'site');
if (!(await build({ content: 'content', out: site }))) process.exit(1);
const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

const asked = process.argv.slice(2).map(Number);
for (const size of asked.length > 0 ? asked : sizes) {
  const rivals = await makeRivals(await makeArticles(size), site, path.join(folder, String(size)));
  console.log(
    `\n${row(`${size.toLocaleString('en')} articles`, 'warm', 'cold', 'slow, cold', 'slow, ready', 'KB')}`,
  );
  for (const rival of rivals) console.log(row(rival.name, ...(await measure(rival))));
}
await browser.close();

/**
 * Milliseconds on this machine, as a visitor’s first search and later; on a slow line, typed at once and three seconds
 * after turning to the field; and what is sent until the first results of the first search are there.
 */
async function measure(rival: Rival): Promise<string[]> {
  const first = words[1] as string;
  const fast: Measured[] = [];
  const slow: Measured[] = [];
  const ready: Measured[] = [];
  for (let run = 0; run < runs; run += 1) fast.push(await cold(browser, rival, loopback, first, 0));
  // What a slow line makes of it hardly differs from run to run.
  for (let run = 0; run < 3; run += 1) {
    slow.push(await cold(browser, rival, slow4G, first, 0));
    ready.push(await cold(browser, rival, slow4G, first, 3000));
  }
  const again = await warm(browser, rival, loopback, words);
  const ms = (measured: Measured[]) => median(measured.map(({ milliseconds }) => milliseconds)).toFixed(0);
  const kilobytes = (measured: Measured[]) => (median(measured.map(({ bytes }) => bytes)) / 1000).toFixed(0);
  return [ms(again), ms(fast), ms(slow), ms(ready), kilobytes(slow)];
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
