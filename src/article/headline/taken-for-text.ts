/** The blocks of a clipping to the headline that was taken for the first line of its text: as long as a sentence and none, right below the day. */
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';

const fewestWords = 8;
const fewestPassages = 3;

export function takenForText(blocks: RootContent[], start: number): number | null {
  const [first, ...text] = textFrom(blocks, start);
  if (first === undefined || start === 0 || dateLineOf(plainAt(blocks, start - 1)) === null) return null;
  const { sentence, colon, smallStart, bullet } = signalsOf(first);
  if (sentence || colon || smallStart || bullet || !mayBeHeadlineAlone(first, fewestWords)) return null;
  const next = text.slice(0, fewestPassages).map(signalsOf);
  const isOverText =
    next.length === fewestPassages &&
    next[0]?.sentence === true &&
    next.filter((line) => line.sentence && line.prose > 0.45).length > 1;
  return isOverText ? start : null;
}
