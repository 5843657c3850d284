/**
 * Labelled clippings to what tells a page’s publisher from whoever else it names: writes the weights of the signals into
 * `src/article/publisher/weights.json`. Each folder holds cases as `tests/fixtures` does. A folder that is
 * named four times weighs as much as pages that were flattened in four ways. First it says how well the cases of each
 * sixth of the sites are told by what other sites teach.
 *
 *   node scripts/fit-publishers.ts FOLDER...
 */
import { worthOf } from '../src/article/publisher/worth.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { fitAsked, heldOut } from './fit/one-or-none.ts';
import { publishingIn } from './fit/publishing.ts';

const clippings = (await Promise.all(foldersNamed().map(publishingIn))).flat();
console.log(`${clippings.length} clippings that name somebody: ${heldOut(clippings, worthOf)}`);
await writeFitted('publisher/weights.json', JSON.stringify(fitAsked(clippings), null, 2));
