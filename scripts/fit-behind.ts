/**
 * Labelled pages, as for `fit.ts`, to trees behind those that tell furniture from text, in `src/article/furniture/forest.json`:
 * they learn what these say wrongly of the pages. The trees and the weights of words that are there stay, so that what taught
 * them need not be there again; run twice, it puts more trees behind those of the first run. A page that stands in the file
 * several times weighs as much more.
 *
 *   node scripts/fit-behind.ts pages.jsonl
 */
import type { Forest } from '../src/article/furniture/forest.ts';
import former from '../src/article/furniture/forest.json' with { type: 'json' };
import { valuesNamed } from './fit/command.ts';
import { fitPagesBehind } from './fit/fit.ts';
import { pageFrom } from './fit/page.ts';
import { writeForest } from './fit/written.ts';

await writeForest(fitPagesBehind(former as unknown as Forest, (await valuesNamed()).map(pageFrom)));
