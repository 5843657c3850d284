/** The blocks far below a text to the days that they say are its own, where no other stands there: behind the forms and buttons of the foot. */
import { findByline } from '../byline.ts';
import { isLabelledDate } from './date-line.ts';
import { commentsBelow } from './comments-below.ts';
import { dateLines, hasDay, type Placed } from './date-lines.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isUnderTitle } from './under-title.ts';

/** "Page last modified 3 March 2021": whatever stands above it, that is no other story. */
const ofPage = /^(?:this )?page (?:was )?last (?:updated|modified|edited|revised|changed)\b/i;
/** Printed, and changed. */
const most = 2;

export function loneFoot(blocks: RootContent[], end: number): Placed[] {
  const lines = dateLines(blocks, end + 1, commentsBelow(blocks, end, blocks.length));
  const [first, second] = lines;
  if (!first || lines.length > most || !lines.every((line) => saysSo(blocks, line))) return [];
  if (second && (second.top !== first.last + 1 || kindOf(first) === kindOf(second))) return [];
  const above = plainAbove(blocks, first);
  const isOwn =
    ofPage.test(textOf(blocks, first)) || findByline(above) !== null || !isUnderTitle(blocks, first);
  return isOwn ? lines : [];
}

/** The label opens the line, or stands on a line of its own, and the day is a whole one. */
function saysSo(blocks: RootContent[], line: Placed): boolean {
  const text = textOf(blocks, line);
  const isLabelled = line.top < line.at || isLabelledDate(text) || ofPage.test(text);
  return line.label && isLabelled && line.dates.length === 1 && hasDay(line);
}

function kindOf({ dates }: Placed): string | undefined {
  return dates[0]?.kind;
}

function textOf(blocks: RootContent[], { at }: Placed): string {
  return plain(blocks[at] as RootContent);
}

function plainAbove(blocks: RootContent[], { top }: Placed): string {
  const above = blocks[top - 1];
  return above ? plain(above) : '';
}
