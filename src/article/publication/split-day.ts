/** Lines that follow each other to the one day that they state together: "16", "July" and "2012", as beside a post of a blog. */
import { findDates } from '../dates/grammar.ts';
import { dayOf } from './publication-clause.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** `note` says what the day was put together from, `text` what of it stands in the first line. */
export type SplitDay = { value: string; lines: number; text: string; note: string };

const month = '(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const ofMonth = '\\d{1,2}(?:st|nd|rd|th)?';
/** A day, a month, both in either order, or a year. */
const part = new RegExp(
  `^(?:${ofMonth}|${month}|${month} ${ofMonth}|${ofMonth} ${month}|(?:19|20)\\d\\d),?$`,
  'iu',
);
const mostLines = 3;

export function splitDayAt(blocks: RootContent[], at: number): SplitDay | null {
  // A calendar has other months, days or years beside one.
  if (!isPart(blocks[at]) || isPart(blocks[at - 1])) return null;
  const parts: string[] = [];
  for (const block of blocks.slice(at, at + mostLines)) {
    if (!isPart(block)) return null;
    parts.push(plain(block));
    const together = parts.join(' ');
    const [date] = parts.length > 1 ? findDates(together) : [];
    const value = date?.start === 0 && date.end === together.length ? dayOf(date) : undefined;
    if (value === undefined) continue;
    if (isPart(blocks[at + parts.length])) return null;
    const named = parts.map((one) => `“${one}”`).join(', ');
    return {
      value,
      lines: parts.length,
      text: parts[0] as string,
      note: `the day stands in lines that follow each other: ${named}`,
    };
  }
  return null;
}

function isPart(block: RootContent | undefined): boolean {
  return block !== undefined && block.type !== 'heading' && part.test(plain(block));
}
