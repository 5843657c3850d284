/**
 * Labelled clippings to what tells a headline from the lines about it: writes weights and a forest into
 * `src/article/headline/`. Each folder holds cases as `tests/fixtures` does. First it says how well the cases of each
 * folder are told by what the cases of other sites teach. Trees that `scripts/fit-headline-behind.ts` added are not kept.
 *
 *   node scripts/fit-headline.ts FOLDER...
 */
import type { Weights } from '../src/article/headline/linear.ts';
import { rowNamesOf } from '../src/article/headline/rows.ts';
import { fitChoices } from './fit/choice.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { filedIn, sayHowTold } from './fit/folds.ts';
import { fitForests } from './fit/forests.ts';
import { answer, choicesOf, examplesOf, headlinesIn, type Titled } from './fit/headlines.ts';
import { dealt } from './fit/sites.ts';

const cases = await filedIn(foldersNamed(), headlinesIn);
sayHowTold(cases, fit, answer);
const { weights, forest } = fit(cases);
await writeFitted('headline/weights.json', JSON.stringify(weights, null, 2));
await writeFitted('headline/forest.json', JSON.stringify(forest));

/** The forest learns from worths that half the cases taught the other half: those of its own would flatter it. */
function fit(titled: Titled[]) {
  const halfOf = dealt(titled, 2);
  const halves = [0, 1].map((half) => titled.filter((one) => halfOf(one) === half));
  const names = new Set(
    halves.flatMap((half) => choicesOf(half).flatMap(({ options }) => options.flatMap(Object.keys))),
  );
  const weightsOf = (half: Titled[]): Weights => fitChoices(choicesOf(half), [...names]);
  const [first, second] = halves.map(weightsOf) as [Weights, Weights];
  const examples = titled.flatMap((one) => examplesOf(one, halfOf(one) === 0 ? second : first));
  return { weights: weightsOf(titled), forest: fitForests(examples, rowNamesOf(first)) };
}
