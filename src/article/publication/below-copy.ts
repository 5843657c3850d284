/** The blocks right below a copy of the headline to the days of the article there: signed, labelled, or beside the minutes that it takes to read. */
import { belowCopies } from '../byline/features.ts';
import { dateLines, type Placed } from './date-lines.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** "10 min read"; a bullet, and the number on a line of its own, may stand before it: "•", "10", "mins read". */
const minutesToRead = /^(?:[•·|] ?)?(?:\d+ ?-?)?(?:min(?:ute)?s?) read$/i;
const nearby = 3;
/** A section, or who writes, has fewer words. */
const wordsOfTitle = 4;

export function daysBelowCopy(blocks: RootContent[], copies: number[], last: number): Placed[] {
  const [copy] = copies;
  if (copy === undefined) return [];
  const lines = dateLines(blocks, copy + 1, Math.min(copy + 1 + belowCopies, last));
  return lines.filter(
    (line) =>
      line.byline || line.label || (isBesideReadingTime(blocks, line) && !isUnderOther(blocks, copy, line)),
  );
}

/** With another title between copy and day, the day is perhaps that title's. */
function isUnderOther(blocks: RootContent[], copy: number, { top }: Placed): boolean {
  return blocks.slice(copy + 1, top).some((block) => signalsOf(plain(block)).words >= wordsOfTitle);
}

function isBesideReadingTime(blocks: RootContent[], { last }: Placed): boolean {
  return Array.from({ length: nearby }, (_, below) => plainAt(blocks, last + 1 + below)).some((line) =>
    minutesToRead.test(line),
  );
}
