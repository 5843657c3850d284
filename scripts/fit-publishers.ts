/**
 * Labelled clippings to what tells a page’s publisher from whoever else it names: writes the weights of the signals into
 * `src/article/publisher/weights.json`. Each folder holds cases as `tests/fixtures` does. A folder that is
 * named four times weighs as much as pages that were flattened in four ways. First it says how well the cases of each
 * sixth of the sites are told by what other sites teach.
 *
 *   node scripts/fit-publishers.ts FOLDER...
 */
import { worthOf } from '../src/article/publisher/worth.ts';
import type { Weights } from '../src/article/weighed.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { fitAllSignals } from './fit/logistic.ts';
import { type Publishing, publishingIn } from './fit/publishing.ts';
import { foldsOf } from './fit/sites.ts';
import { Tally } from './score/tally.ts';

const clippings: Publishing[] = [];
// One after another: a reader remembers answers about the clipping that it reads.
for (const folder of foldersNamed()) clippings.push(...(await publishingIn(folder)));
const tally = new Tally();
for (const { own, others } of foldsOf(clippings)) {
  const weights = fit(others);
  for (const clipping of own) held(clipping, weights, tally);
}
console.log(`${clippings.length} clippings that name somebody: ${tally}`);
await writeFitted('publisher/weights.json', JSON.stringify(fit(clippings), null, 2));

function fit(among: Publishing[]): Weights {
  return fitAllSignals(among.flatMap(({ candidates }) => candidates));
}

function held({ stated, candidates }: Publishing, weights: Weights, tally: Tally): void {
  const worths = candidates.map(({ signals }) => worthOf(signals, weights));
  const most = Math.max(...worths);
  const given = most > 0 ? (candidates[worths.indexOf(most)]?.yes ? 'publisher' : 'another') : null;
  tally.answer(given, stated ? 'publisher' : null);
}
