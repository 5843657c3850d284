/**
 * Labelled clippings to what tells crossheads from other short lines: writes the weights of their features into
 * `src/article/crossheads/weights.json`. Each folder holds cases as `tests/fixtures` does. First it says how well each
 * folder is told by what the others teach.
 *
 *   node scripts/fit-crossheads.ts FOLDER...
 */
import type { CrossheadFeatures } from '../src/article/crossheads/features.ts';
import { type Weights, worthOf } from '../src/article/crossheads/worth.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { type Example, fitLogistic } from './fit/logistic.ts';
import { titlingIn } from './fit/titling.ts';
import { Tally } from './score/tally.ts';

const folders = foldersNamed();
const sets = await Promise.all(folders.map(titlingIn));
const names = [...new Set(sets.flat().flatMap(({ signals }) => Object.keys(signals)))];
if (sets.length > 1)
  sets.forEach((own, at) => {
    const tally = held(
      own,
      fitLogistic(
        sets.flatMap((other, place) => (place === at ? [] : other)),
        names,
      ),
    );
    console.log(`${folders[at]}: ${tally}`);
  });
await writeFitted('crossheads/weights.json', JSON.stringify(fitLogistic(sets.flat(), names), null, 2));

function held(examples: Example<string>[], weights: Weights): Tally {
  const tally = new Tally();
  for (const { signals, yes } of examples) {
    tally.answer(
      worthOf(signals as CrossheadFeatures, weights) > 0 ? 'crosshead' : null,
      yes ? 'crosshead' : null,
    );
  }
  return tally;
}
