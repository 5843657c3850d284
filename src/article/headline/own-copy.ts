/** The places where a headline stands to the one over the article: the nearest to the text, but right above that another with who signs and the day below it, for there a page has its picture, called what its headline says. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isBylineOrDay } from './signing-days.ts';

/** So near below a headline stand who signs it and its day. */
const near = 4;

export function ownCopy(blocks: RootContent[], copies: readonly number[], start: number): number {
  const nearest = copies.at(-1) as number;
  if (nearest < start - 1) return nearest;
  const signed = copies.findLast((copy) => copy < nearest && isOverSigning(blocks.slice(copy + 1, nearest)));
  return signed ?? nearest;
}

function isOverSigning(below: RootContent[]): boolean {
  return below.slice(0, near).some((block) => isBylineOrDay(plain(block)));
}
