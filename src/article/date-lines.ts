/** A stretch of a clipping to the lines of it that state days of printing or changing, and which of these speak of the article. */
import { type DateLine, dateLineOf, under } from './date-line.ts';
import { signalsOf } from './furniture/signals.ts';
import { plain } from './plain.ts';
import type { RootContent } from './tree.ts';

/** `top` is where the line's label stands: on the line itself, or on the one above it. */
export type Placed = DateLine & { at: number; top: number };

/** The day below a correction is that of correcting. */
const correcting = /^(?:corrections?|clarifications?)\b|\b(?:previous|earlier) version of this\b/i;

export function dateLines(blocks: RootContent[], from: number, to: number): Placed[] {
  const lines: Placed[] = [];
  for (let at = Math.max(0, from); at < Math.min(blocks.length, to); at += 1) {
    const block = blocks[at] as RootContent;
    const line = block.type === 'heading' ? null : dateLineOf(plain(block));
    const above = line && at > 0 ? plain(blocks[at - 1] as RootContent) : '';
    if (!line || (!line.label && correcting.test(above))) continue;
    const labelled = under(above, line);
    if (labelled) lines.push({ ...labelled, at, top: at - 1 });
    else lines.push({ ...line, at, top: at });
  }
  return lines.map((line) => ({ ...line, dates: isReprinting(line, lines) ? changes(line) : line.dates }));
}

/** Right beside "First published on …" a day and a time without a label are those of the last change. */
function isReprinting({ at, label, time }: Placed, lines: Placed[]): boolean {
  return !label && time && lines.some((other) => other.first && Math.abs(other.at - at) === 1);
}

function changes({ dates }: Placed): Placed['dates'] {
  return dates.map((date) => ({ ...date, kind: 'updated' }));
}

/** So many lines up; those of share buttons and the like are not counted, for a row of them is one thing on its page. */
export function upFrom(blocks: RootContent[], from: number, lines: number): number {
  let at = from;
  for (let left = lines; at > 0 && left > 0; at -= 1) {
    const block = blocks[at - 1] as RootContent;
    if (!(block.type === 'furniture' && block.rule === 'wording')) left -= 1;
  }
  return at;
}

/** Whether a label, a writer or a time of day stands beside the date: a list of other stories seldom has them. */
export function isSigned({ label, byline, time }: Placed): boolean {
  return label || byline || time;
}

/** So close to a headline a month may be the issue's; further off it is a heading of the page's or of the text's. */
const closeBy = 3;

/** Bare dates below a line, if they are all of one day: dates of several days are a list of other stories. */
export function alone(lines: Placed[], head: number, after = -1): Placed[] {
  const bare = lines.filter(
    (line) => !isSigned(line) && line.at > after && (hasDay(line) || Math.abs(line.at - head) <= closeBy),
  );
  const printed = bare.flatMap(({ dates }) => dates.filter(({ kind }) => kind === 'published'));
  const days = new Set(printed.map(({ value, text }) => value ?? text));
  return days.size === 1 ? bare : [];
}

export function hasDay({ dates }: Placed): boolean {
  return dates.every(({ value }) => value === null || value.length > 'YYYY-MM'.length);
}

/** The page's own day stands over its menu, and is that of printing the page out. */
export function isMasthead(blocks: RootContent[], { at }: Placed, title: number): boolean {
  const underTitle = blocks
    .slice(0, at)
    .some((block) => block.type === 'furniture' && block.kind === 'headline repeated');
  if (underTitle) return false;
  const menu = blocks.slice(at + 1, title).filter((block) => signalsOf(plain(block)).says === 'navigation');
  // A single button may stand beside a headline, too.
  return menu.some((block) => !/^subscribe$/i.test(plain(block)));
}
