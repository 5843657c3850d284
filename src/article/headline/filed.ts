/** The lines above a post to its headline: what stands between its day and the line that files it under a section or tags. */
import { findByline } from '../byline.ts';
import { findDates } from '../dates/grammar.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';

/** How weblogs file a post, from general knowledge of their systems: "Tags: boats", "Posted in:", "In Ferries at 10:25am". */
export const filing =
  /^(?:tags?:|(?:tagged (?:as|with)|filed (?:under|in)|posted in)(?:\s|:|$)|categor(?:y|ies):? \p{Lu})|^in \p{Lu}\S*(?: \p{Lu}\S*){0,2} at \d{1,2}[:.]\d\d/iu;
/** "12 comments", "Comments: 12" */
const count = /^\d+ \p{L}+$|: ?\d+$/u;

/** So far above the text a post is filed, and so many lines stand between its headline and that. */
const reach = 12;
const between = 4;
const fewestWords = 2;
/** "16", "July", "2012": a day may be set in pieces. */
const mostPieces = 4;

/** The index of the headline among the blocks, if a day stands right above it or between it and the filing. */
export function filedHeadline(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  const filed = lines.findIndex((line, at) => at >= start - reach && filing.test(line));
  for (let at = filed - 1; at >= Math.max(0, filed - between); at -= 1) {
    if (isDay(lines[at] as string) || count.test(lines[at] as string)) continue;
    const isDated = lines.slice(at + 1, filed).some(isDay) || isUnderDay(lines, at);
    return isDated && mayBeHeadlineAlone(lines[at] as string, fewestWords) ? at : null;
  }
  return null;
}

/** "The Ferryman: crossings and stories", "The Ferryman tips, tricks, and stories": a page's name and what it is about. */
const motto = /^[^:]{2,40}: |\p{Ll}, (?:\p{Ll}+, )*(?:and|&) \p{Ll}+$/u;
const signing = 2;

/** What looks most like a headline, far above a post's day, may be the motto of its page, which nobody signs. */
export function filedBelow(blocks: RootContent[], start: number, claimed: number): number | null {
  const filed = filedHeadline(blocks, start);
  if (filed === null || filed - claimed <= mostPieces + 1) return null;
  const lines = blocks.slice(0, start).map(plain);
  const isSigned = lines.slice(claimed + 1, claimed + 1 + signing).some((line) => findByline(line) !== null);
  if (isSigned || !motto.test(lines[claimed] ?? '')) return null;
  return isUnderDay(lines, filed) ? filed : null;
}

function isUnderDay(lines: string[], at: number): boolean {
  return Array.from({ length: mostPieces }, (_, pieces) =>
    lines.slice(Math.max(0, at - pieces - 1), at),
  ).some((pieces) => isWholeDate(pieces.join(' ')));
}

/** "Posted on March 3, 2021 • 2 comments" */
function isDay(line: string): boolean {
  return isWholeDate(line.replace(/^posted on /i, '').replace(/ [|•·] \d+ \p{L}+$/u, ''));
}

function isWholeDate(text: string): boolean {
  const [day] = findDates(text);
  return day?.form === 'date' && day.day !== undefined && day.start === 0 && day.end === text.length;
}
