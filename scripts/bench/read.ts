/** `npm run bench`: how fast clippings are read, against a known measure in the same run, and that time grows with size alone. */
import { glob, readFile } from 'node:fs/promises';
import { remark } from 'remark';
import { readArticle } from '../../src/article/article.ts';
import { readAuthority } from '../../src/holdings/read.ts';
import { row } from './row.ts';
import { longLine, manyLines, ofSize } from './texts.ts';
import { secondsOnce, secondsPer } from './time.ts';

const authority = await readAuthority('content');
const read = (bytes: Uint8Array) =>
  readArticle({ id: '2020/bench', path: 'bench.txt', bytes, record: null, authority });

const files = await Array.fromAsync(glob(['content/articles/**/*.txt', 'tests/fixtures/*/source.txt']));
const clippings = await Promise.all(files.sort().map((file) => readFile(file)));
const samples = clippings.map((bytes, at) => ofSize(3000, clippings, bytes, at));
const texts = samples.map((bytes) => bytes.toString('utf8'));

console.log(`${samples.length} clippings of 3 KB, one core\n`);
const markdown = remark();
const measures = {
  'clipping to article': secondsPer(samples, read),
  'text to mdast by remark': secondsPer(texts, (text) => markdown.parse(text)),
  'lines to JSON and back': secondsPer(texts, (text) => JSON.parse(JSON.stringify(text.split('\n')))),
};
const baseline = measures['text to mdast by remark'];
console.log(row('', 'ms each', 'a second', 'by remark'));
for (const [name, seconds] of Object.entries(measures)) {
  console.log(
    row(name, (seconds * 1000).toFixed(2), (1 / seconds).toFixed(0), (seconds / baseline).toFixed(2)),
  );
}

for (const [name, make] of Object.entries({ 'many lines': manyLines, 'one line': longLine })) {
  console.log(`\n${row(name, 'seconds', 'MB/s', 'growth')}`);
  let last: number | null = null;
  for (let size = 64 * 1024; size <= 4 * 1024 * 1024; size *= 2) {
    const bytes = make(size, clippings);
    const seconds = secondsOnce(() => read(bytes));
    const growth = last === null ? '' : `×${(seconds / last).toFixed(2)}`;
    console.log(row(`${size / 1024} KB`, seconds.toFixed(3), (size / 2 ** 20 / seconds).toFixed(2), growth));
    last = seconds;
  }
}

const huge = longLine(50_000_000, clippings);
const refusal = secondsOnce(() => read(huge));
console.log(`\n${row('50 MB in one line', refusal.toFixed(3), '', 'refused')}`);
