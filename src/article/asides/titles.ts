/** The lines of a page to those that may be titles, of a section or of another story. */
import { isText, isTitleLike, type Line } from './line.ts';

const longest = 24;

export function mayBeTitle(line: Line): boolean {
  return isText(line) && isTitleLike(line) && line.signals.words <= longest && !broken.test(line.text);
}

/** What goes on below ends so. */
const broken = /\b(?:a|an|the|of|with|to|and|in|on|at|by|for|from|which|that)$/;

/** "The council will do three things.": what stands below is a list. */
export const announcing =
  /\b(?:following|these|two|three|four|five|six|seven|eight|nine|ten)\b[^.:]*[.:]$|:$/i;

/** How many lines from a place on are so, where the line before is not. */
export function rowOf(lines: readonly Line[], at: number, is: (line: Line) => boolean): number {
  const before = lines[at - 1];
  if (before && is(before)) return 0;
  let count = 0;
  while (lines[at + count] && is(lines[at + count] as Line)) count += 1;
  return count;
}

/** Numbers, quotations, posts and signatures: lines of a text that has such. */
export function isSpecial({ text, signals }: Line): boolean {
  return (
    signals.quoted || signals.address || /^(?:[\d—–#-]|\[\d|\p{Lu}{1,3}:)/u.test(text) || signals.dateline
  );
}

/** What stands under a quotation is who says so. */
export function isWhollyQuoted(line: Line | undefined): boolean {
  return line !== undefined && /^["“'‘«][^"”»]*["”’'»]$/.test(line.text);
}

/** A sentence whose stop was lost tells of what was; titles and captions, of what is. */
const telling = /\b(?:was|were|had|said|did|he|she|they|it|his|I|we)\b/i;

export function isTold({ text }: Line): boolean {
  return telling.test(text);
}
