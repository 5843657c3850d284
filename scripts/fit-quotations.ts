/**
 * Labelled clippings to what tells quotations from other words in marks: writes the weights of the signals into
 * `src/article/quotations/judging/weights.json`. Each folder holds cases as `tests/fixtures` does.
 *
 *   node scripts/fit-quotations.ts FOLDER...
 *
 * Whether words go on from a quotation is read with the weights that stand there, so it is run until they stand still.
 */
import { signals } from '../src/article/quotations/judging/signals.ts';
import { foldersNamed, writeFitted } from './fit/command.ts';
import { fitLogistic } from './fit/logistic.ts';
import { quotedIn } from './fit/quoted.ts';

const folders = foldersNamed();
const examples = (await Promise.all(folders.map(quotedIn))).flat();
const weights = fitLogistic(examples, Object.keys(signals) as (keyof typeof signals)[]);
await writeFitted('quotations/judging/weights.json', JSON.stringify(weights, null, 2));
