/**
 * Labelled clippings to what tells an author's name from others where nothing says "By": writes the weights of its
 * features into `src/article/byline/weights.json`. Each folder holds cases as `tests/fixtures` does; those of one site
 * begin with its name and two hyphens, and are held out together. First it says how well each fifth of the sites is told
 * by what the others teach.
 *
 *   node scripts/fit-bylines.ts FOLDER...
 */
import { hash } from 'node:crypto';
import { worthOf } from '../src/article/byline/worth.ts';
import type { Weights } from '../src/article/weighed.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { fitAllSignals } from './fit/logistic.ts';
import { type Signing, signingIn } from './fit/signing.ts';
import { Tally } from './score/tally.ts';

const parts = 5;

const folders = foldersNamed();
const clippings = (await Promise.all(folders.map(signingIn))).flat();
const tally = new Tally();
for (let part = 0; part < parts; part += 1) {
  const [own, others] = [true, false].map((is) =>
    clippings.filter(({ site }) => (partOf(site) === part) === is),
  );
  const weights = fit(others as Signing[]);
  for (const clipping of own as Signing[]) held(clipping, weights, tally);
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

function partOf(site: string): number {
  return hash('md5', site, 'buffer').readUInt8() % parts;
}
