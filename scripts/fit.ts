/**
 * Labelled pages to the weights that tell furniture from text, printed as `src/article/furniture/weights.ts`.
 * The input has a page a line, as JSON: `{ "lines": ["…"], "text": [0, 1, …] }`, the page flattened to text and whether
 * each line is the article's. Lines are weighed by a structured perceptron with a margin (Collins, "Discriminative
 * training methods", 2002; Taskar et al., "Max-margin Markov networks", 2003).
 *
 *   node scripts/fit.ts pages.jsonl > weights.ts
 */
import { readFile } from 'node:fs/promises';
import { fit } from './fit/fit.ts';
import { pageOf } from './fit/page.ts';
import { print } from './fit/print.ts';

const [, , path] = process.argv;
if (path === undefined) {
  console.error('Usage: node scripts/fit.ts PAGES.jsonl > weights.ts');
  process.exit(1);
}
const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
console.log(print(fit(lines.map((line) => pageOf(JSON.parse(line))))));
