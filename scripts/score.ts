/** `npm run score`: every fixture's reading against the editor's; what differs, then precision, recall and F1 by field. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../src/article/article.ts';
import { readAuthority } from '../src/holdings/read.ts';
import { linesOf } from '../src/article/parse.ts';
import { compare, noScores } from './score/compare.ts';
import { expectedSchema } from './score/expected.ts';

const fixtures = (await Array.fromAsync(glob('tests/fixtures/*/source.txt'))).sort();
const authority = await readAuthority('content');
const scores = noScores();
for (const source of fixtures) {
  const id = path.basename(path.dirname(source));
  const bytes = await readFile(source);
  const expected = expectedSchema.parse(
    JSON.parse(await readFile(path.join(path.dirname(source), 'expected.json'), 'utf8')),
  );
  const { file, reading } = readArticle({ id, path: source, bytes, record: null, authority });
  if (!reading) {
    console.log(`${id}\n  ${file.messages.join('\n  ')}`);
    process.exitCode = 1;
    continue;
  }
  const lines = linesOf(String(file)).map(({ text }) => text);
  const faults = compare(reading.article, expected, lines, scores);
  if (faults.length > 0) console.log(`${id}\n  ${faults.join('\n  ')}`);
}

console.log(`\n${fixtures.length} fixtures      precision  recall      F1`);
for (const [field, tally] of Object.entries(scores)) {
  const figures = [tally.precision, tally.recall, tally.f1].map((share) =>
    (share * 100).toFixed(1).padStart(8),
  );
  console.log(
    `${field.padEnd(14)}${figures.join('')}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missing} missing`,
  );
}
