/**
 * Labelled clippings to what the forest that tells a headline has yet to learn from them: writes it with more trees
 * into `src/article/headline/`. Its weights and the trees that it has stay, so that what taught them need not be there
 * again. First it says how well the cases of each folder are told by what the cases of other sites teach.
 *
 *   node scripts/fit-headline-behind.ts FOLDER...
 */
import type { Forest } from '../src/article/furniture/forest.ts';
import formerForest from '../src/article/headline/forest.json' with { type: 'json' };
import weights from '../src/article/headline/weights.json' with { type: 'json' };
import { foldersNamed, writeFitted } from './fit/command.ts';
import { filedIn, sayHowTold } from './fit/folds.ts';
import { fitBehind } from './fit/forests.ts';
import { answer, examplesOf, headlinesIn, type Titled } from './fit/headlines.ts';

const former = formerForest as unknown as Forest;
const cases = await filedIn(foldersNamed(), headlinesIn);
sayHowTold(cases, fit, answer);
await writeFitted('headline/forest.json', JSON.stringify(fit(cases).forest));

function fit(titled: Titled[]) {
  const examples = titled.flatMap((one) => examplesOf(one, weights));
  return { weights, forest: fitBehind(former, examples) };
}
