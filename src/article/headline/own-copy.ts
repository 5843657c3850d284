/** The places where a headline stands to the one over the article: the nearest to the text, but right above that another with who signs and the day below it, for there a page has its picture, called what its headline says. */
import { isOtherTitle } from '../byline/other-title.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isBylineOrDay } from './signing-days.ts';

/** So near below a headline stand who signs it and its day. */
const near = 4;
/** Further off, below links of the page, a copy and its day may be a bar's, or another story's. */
const longestHead = 12;

export function ownCopy(blocks: RootContent[], copies: readonly number[], start: number): number {
  const nearest = copies.at(-1) as number;
  if (nearest < start - 1) return nearest;
  const isOwn = (copy: number) =>
    copy < nearest && nearest - copy <= longestHead && isOverSigning(blocks.slice(copy + 1, nearest));
  return copies.findLast(isOwn) ?? nearest;
}

/** Below another title stand whoever wrote that, and its day. */
function isOverSigning(below: RootContent[]): boolean {
  const signed = below.slice(0, near).findIndex((block) => isBylineOrDay(plain(block)));
  return signed >= 0 && !below.slice(0, signed).some(isOtherTitle);
}
