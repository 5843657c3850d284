/**
 * Labelled clippings to what tells an author's name from others where nothing says "By": writes the weights of its
 * features into `src/article/byline/weights.json`. Each folder holds cases as `tests/fixtures` does. First it says how
 * well the cases of each sixth of the sites are told by what other sites teach.
 *
 *   node scripts/fit-bylines.ts FOLDER...
 */
import { worthOf } from '../src/article/byline/worth.ts';
import type { Weights } from '../src/article/weighed.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { fitAllSignals } from './fit/logistic.ts';
import { type Signing, signingIn } from './fit/signing.ts';
import { foldsOf } from './fit/sites.ts';
import { Tally } from './score/tally.ts';

const clippings = (await Promise.all(foldersNamed().map(signingIn))).flat();
const tally = new Tally();
for (const { own, others } of foldsOf(clippings)) {
  const weights = fit(others);
  for (const clipping of own) held(clipping, weights, tally);
}
console.log(`${clippings.length} clippings with a name without "By": ${tally} among them alone`);
await writeFitted('byline/weights.json', JSON.stringify(fit(clippings), null, 2));

function fit(among: Signing[]): Weights {
  return fitAllSignals(among.flatMap(({ names }) => names));
}

function held({ stated, names }: Signing, weights: Weights, tally: Tally): void {
  const worths = names.map(({ signals }) => worthOf(signals, weights));
  const most = Math.max(...worths);
  const given = most > 0 ? (names[worths.indexOf(most)]?.yes ? 'byline' : 'another name') : null;
  tally.answer(given, stated ? 'byline' : null);
}
