/**
 * Labelled clippings to what tells quotations from other words in marks: writes the weights of the signals into
 * `src/article/quotations/weights.json`. Each folder holds cases as `tests/fixtures` does.
 *
 *   node scripts/fit-quotations.ts FOLDER...
 *
 * Whether words go on from a quotation is read with the weights that stand there, so it is run until they stand still.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { signals } from '../src/article/quotations/signals.ts';
import { fitLogistic } from './fit/logistic.ts';
import { quotedIn } from './fit/quoted.ts';

const [, , ...folders] = process.argv;
if (folders.length === 0) {
  console.error('Usage: node scripts/fit-quotations.ts FOLDER...');
  process.exit(1);
}
const examples = (await Promise.all(folders.map(quotedIn))).flat();
const weights = fitLogistic(examples, Object.keys(signals) as (keyof typeof signals)[]);
const file = path.resolve(import.meta.dirname, '../src/article/quotations/weights.json');
await writeFile(file, `${JSON.stringify(weights, null, 2)}\n`);
