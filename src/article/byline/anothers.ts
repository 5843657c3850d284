/** A name among the lines of a page to whether it is another's than the author's: who took a picture, or one of several. */
import { signalsOf } from '../furniture/signals.ts';
import { isSignature } from './bare.ts';
import type { Surroundings } from './features.ts';
import { isOfSigning, isOverDay } from './partners-below.ts';
import type { Unsigned } from './unsigned.ts';

/** Above a picture's credit stands the photographer, and among other names one of those that the text is about. */
export function isAnothers(
  { names, form }: Unsigned,
  lines: string[],
  at: number,
  places: Surroundings,
): boolean {
  if (form !== 'alone' || isInStack(lines, at, places)) return false;
  const [before = '', next = ''] = [lines[at - 1], lines[at + 1]];
  return isCreditAlone(next) || [before, next].some((line) => line !== names && isSignature(line));
}

/** Names one above the other, from right below the headline down to the day, are of those who wrote together; below a sentence, which may be a caption, they may be of its picture. */
function isInStack(lines: string[], at: number, { title, dated }: Surroundings): boolean {
  if (title < 0) return false;
  const lineAt = (place: number) => lines[place] ?? '';
  let top = at;
  while (isOfSigning(lineAt(top - 1))) top -= 1;
  return top - 1 === title && isOverDay(at, lineAt, dated);
}

/** In words; a caption has more, and says itself whose picture it is. */
const longestCredit = 10;

function isCreditAlone(line: string): boolean {
  const { credit, words } = signalsOf(line);
  return credit && words <= longestCredit;
}
