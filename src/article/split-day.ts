/** Lines that follow each other to the one day that they state together: "16", "July" and "2012", as beside a post of a blog. */
import { findDates } from './dates/grammar.ts';
import { dayOf } from './publication-clause.ts';
import { plain } from './plain.ts';
import type { RootContent } from './tree.ts';

/** `note` says what the day was put together from, `text` what of it stands in the first line. */
export type SplitDay = { value: string; lines: number; text: string; note: string };

/** A day, a month, both in either order, or a year. */
const part =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?|(?:19|20)\d\d),?$/u;
const mostLines = 3;

export function splitDayAt(blocks: RootContent[], at: number): SplitDay | null {
  const parts: string[] = [];
  for (const block of blocks.slice(at, at + mostLines)) {
    const text = block.type === 'heading' ? '' : plain(block);
    if (!part.test(text)) return null;
    parts.push(text);
    const together = parts.join(' ');
    const [date] = parts.length > 1 ? findDates(together) : [];
    const value = date?.start === 0 && date.end === together.length ? dayOf(date) : undefined;
    if (value === undefined) continue;
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
