/**
 * Labelled clippings to trees that correct the forest that tells a headline: they stand behind its own in
 * `src/article/headline/forest.json`. Its weights and the trees that it has stay, so that what taught them need not be
 * there again; run twice, it puts more trees behind those of the first run. First it says how well the cases of each
 * folder are told if the new trees have not learned from them; the others may have.
 *
 *   node scripts/fit-headline-behind.ts FOLDER...
 */
import type { Forest } from '../src/article/furniture/forest.ts';
import formerForest from '../src/article/headline/forest.json' with { type: 'json' };
import weights from '../src/article/headline/weights.json' with { type: 'json' };
import { foldersNamed, writeFitted } from './fit/command.ts';
import { filedIn, sayHowTold } from './fit/folds.ts';
import { fitBehind, growthsBehind } from './fit/forests.ts';
import { answer, examplesOf, headlinesIn, type Titled } from './fit/headlines.ts';

const former = formerForest as unknown as Forest;
const cases = await filedIn(foldersNamed(), headlinesIn);
sayHowTold(cases, fit, answer);
await writeFitted('headline/forest.json', JSON.stringify(fit(cases).forest));

function fit(titled: Titled[]) {
  const examples = titled.flatMap((one) => examplesOf(one, weights));
  return { weights, forest: fitBehind(former, examples, growthsBehind) };
}
