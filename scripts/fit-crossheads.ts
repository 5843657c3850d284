/**
 * Labelled clippings to what tells crossheads from other short lines: writes the weights of their features and a forest
 * into `src/article/crossheads/`. Each folder holds cases as `tests/fixtures` does, those of public pages named
 * SITE--PAGE-FLATTENING; a line that is in none of a case's lists teaches nothing. First it says how well the cases of each
 * folder are told by what other sites teach.
 *
 *   node scripts/fit-crossheads.ts FOLDER...
 */
import { type Judge, worthsOf } from '../src/article/crossheads/worth.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { filedIn, sayHowTold } from './fit/folds.ts';
import { fitForest } from './fit/forest.ts';
import { fitAllSignals } from './fit/logistic.ts';
import { dealt, sharesOf } from './fit/sites.ts';
import { examplesOf, rowsFor, type Titled, titlingIn } from './fit/titling.ts';
import type { Tally } from './score/tally.ts';

const growth = { trees: 160, depth: 4, rate: 0.06, leastWeight: 10, seed: 7 };

const cases = await filedIn(foldersNamed(), titlingIn);
sayHowTold(cases, fit, answer);
const { weights, forest } = fit(cases);
await writeFitted('crossheads/weights.json', JSON.stringify(weights, null, 2));
await writeFitted('crossheads/forest.json', JSON.stringify(forest));

/** The forest learns from worths that half the sites taught the other half: those of its own would flatter it. */
function fit(titled: Titled[]) {
  const weightsOf = (some: Titled[]) => fitAllSignals(some.flatMap(examplesOf));
  const halfOf = dealt(titled, 2);
  const shareOf = sharesOf(titled);
  const [first, second] = [0, 1].map((half) => weightsOf(titled.filter((one) => halfOf(one) === half)));
  const sets = titled.map((one) =>
    rowsFor(one, (halfOf(one) === 0 ? second : first) as Judge['weights'], shareOf(one)),
  );
  const names = sets.find((set) => set.names.length > 0)?.names ?? [];
  const forest = fitForest(
    sets.flatMap(({ examples }) => examples),
    names,
    growth,
  );
  return { weights: weightsOf(titled), forest };
}

/** A line that the labels do not tell of is neither right nor wrong. */
function answer(tally: Tally, { candidates, is, unasked }: Titled, judge: Judge): void {
  worthsOf(candidates, judge).forEach((worth, at) => {
    if (is[at] !== undefined) tally.answer(worth > 0 ? 'crosshead' : null, is[at] ? 'crosshead' : null);
  });
  for (let at = 0; at < unasked; at += 1) tally.answer(null, 'crosshead');
}
