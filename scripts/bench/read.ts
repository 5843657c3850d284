/** `npm run bench`: how fast clippings are read, against a known measure in the same run, and that time grows with size alone. */
import { glob, readFile } from 'node:fs/promises';
import { remark } from 'remark';
import { readArticle } from '../../src/article/article.ts';
import { readAuthority } from '../../src/holdings/read.ts';
import { row } from './row.ts';
import { linesIn, longLine, manyLines, manySurnames, oneOffice } from './texts.ts';
import { secondsOnce, secondsPer } from './time.ts';

const authority = await readAuthority('content');
const read = (bytes: Uint8Array) =>
  readArticle({ id: '2020/bench', path: 'bench.txt', bytes, record: null, authority });

/**
 * All as they are, neither cut nor filled up. Clippings of newspapers' pages have some eight lines in 1000 bytes: those
 * that were received have six, and the fixtures eighteen and more that is hard to read, so that others lie between.
 */
const kinds = {
  'clippings received': 'content/articles/**/*.txt',
  'fixtures of tests': 'tests/fixtures/*/source.txt',
};
const groups = await Promise.all(Object.values(kinds).map(textsAt));

/** Bytes of a clipping of the usual length. */
const usual = 3000;

const markdown = remark();
const seconds = secondsPer(groups, read);
const baseline = secondsPer(
  groups.map((texts) => texts.map(String)),
  (text) => markdown.parse(text),
);
console.log(row('each, on one core', 'bytes', 'lines', 'ms', 'by remark', '3 KB a second'));
for (const [at, name] of Object.keys(kinds).entries()) {
  const texts = groups[at] as Buffer[];
  const bytes = Buffer.concat(texts).length / texts.length;
  const lines = texts.reduce((sum, text) => sum + linesIn(text), 0) / texts.length;
  const each = seconds[at] as number;
  const cells = [bytes.toFixed(0), lines.toFixed(0), (each * 1000).toFixed(2)];
  const ratio = (each / (baseline[at] as number)).toFixed(2);
  console.log(row(`${texts.length} ${name}`, ...cells, ratio, (bytes / usual / each).toFixed(0)));
}

/**
 * Those that were received, whose text is the same share at any size; of pages of fixtures, a larger one may have less text
 * than a smaller. Their lines recur and are remembered, so that only the growth tells something. Where each paragraph is a
 * quotation, each asks something of all others.
 */
const [clippings] = groups as [Buffer[]];
const made = {
  'many lines': manyLines,
  'one line': longLine,
  'quotations, many surnames': manySurnames,
  'quotations, one office': oneOffice,
};
for (const [name, make] of Object.entries(made)) {
  console.log(`\n${row(name, 'seconds', 'growth')}`);
  let last: number | null = null;
  for (let size = 64 * 1024; size <= 4 * 1024 * 1024; size *= 2) {
    const bytes = make(size, clippings);
    const seconds = Math.min(
      secondsOnce(() => read(bytes)),
      secondsOnce(() => read(bytes)),
    );
    const growth = last === null ? '' : `×${(seconds / last).toFixed(2)}`;
    console.log(row(`${size / 1024} KB`, seconds.toFixed(3), growth));
    last = seconds;
  }
}

const huge = longLine(50_000_000, clippings);
const refusal = secondsOnce(() => read(huge));
console.log(`\n${row('50 MB in one line', refusal.toFixed(3), 'refused')}`);

async function textsAt(pattern: string): Promise<Buffer[]> {
  const files = await Array.fromAsync(glob(pattern));
  return Promise.all(files.sort().map((file) => readFile(file)));
}
