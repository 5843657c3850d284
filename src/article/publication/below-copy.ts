/** The blocks right below a copy of the headline to the days of the article there: signed, labelled, or beside the minutes that it takes to read. */
import { belowCopies } from '../byline/features.ts';
import { dateLines, type Placed } from './date-lines.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** "10 min read"; a bullet, and the number on a line of its own, may stand before it: "•", "10", "mins read". */
const readingTime = /^(?:[•·|] ?)?(?:\d+ ?-?)?(?:min(?:ute)?s?) read$/i;
const nearby = 3;

export function daysBelowCopy(blocks: RootContent[], copies: number[], last: number): Placed[] {
  const [copy] = copies;
  if (copy === undefined) return [];
  const lines = dateLines(blocks, copy + 1, Math.min(copy + 1 + belowCopies, last));
  return lines.filter((line) => line.byline || line.label || isBesideReadingTime(blocks, line));
}

function isBesideReadingTime(blocks: RootContent[], { last }: Placed): boolean {
  return Array.from({ length: nearby }, (_, below) => plainAt(blocks, last + 1 + below)).some((line) =>
    readingTime.test(line),
  );
}
