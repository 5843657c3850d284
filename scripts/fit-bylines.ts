/**
 * Labelled clippings to what tells an author's name from others where nothing says "By": writes the weights of its
 * features into `src/article/byline/weights.json`. Each folder holds cases as `tests/fixtures` does. First it says how
 * well the cases of each sixth of the sites are told by what other sites teach.
 *
 *   node scripts/fit-bylines.ts FOLDER...
 */
import { worthOf } from '../src/article/byline/worth.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { fitAsked, heldOut } from './fit/one-or-none.ts';
import { signingIn } from './fit/signing.ts';

const clippings = (await Promise.all(foldersNamed().map(signingIn))).flat();
console.log(
  `${clippings.length} clippings with a name without "By": ${heldOut(clippings, worthOf)} among them alone`,
);
await writeFitted('byline/weights.json', JSON.stringify(fitAsked(clippings), null, 2));
