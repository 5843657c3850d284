/** A clipping to the headline that is its first line, right over its text, where the line has a title's length and words that the text has, too. */
import { signalsOf } from '../furniture/signals.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** Of fewer words, it may be the name of a body or of a section: "Northhaven Ferry Company", "Ferry company news". */
const fewestWords = 5;
const tied = 0.6;

export function firstLineHeadline(blocks: RootContent[], start: number): number | null {
  if (start !== 1) return null;
  const line = plainAt(blocks, 0);
  const { sentence, bullet } = signalsOf(line);
  if (sentence || bullet || !mayBeHeadlineAlone(line, fewestWords)) return null;
  const passages = textFrom(blocks, start);
  // What the text calls just so is a name.
  if (passages.some((passage) => passage.includes(line))) return null;
  const [tie] = tiesOf([line], passages);
  return tie !== undefined && tie.count > 1 && tie.share >= tied ? 0 : null;
}
