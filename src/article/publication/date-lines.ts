/** A stretch of a clipping to the lines of it that state days of printing or changing, and which of these speak of the article. */
import { type DateLine, dateLineOf, under } from './date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import { type SplitDay, splitDayAt } from './split-day.ts';
import { isHeadline } from '../roles.ts';
import type { RootContent } from '../tree.ts';

/** `top` is where the line's label stands: on the line itself, or on the one above it; `last` is where a day ends that goes on below. */
export type Placed = DateLine & { at: number; top: number; last: number };

/** The day below a correction is that of correcting. */
const correcting = /^(?:corrections?|clarifications?)\b|\b(?:previous|earlier) version of this\b/i;

/** "52 Retweets356 Likes" right below its day, and above that its words and "Ada Quist @adaquist": so others' posts are shown. */
const spread = /^[\d,.]+[KM]? ?(?:retweet|repost)s?(?!\p{L})/iu;
const poster = /\S @\w{2,}$/;

function isOfPost(blocks: RootContent[], at: number): boolean {
  return (
    spread.test(plainAt(blocks, at + 1)) && [2, 3].some((above) => poster.test(plainAt(blocks, at - above)))
  );
}

/** "Friday, March 5th 2021 -7°C" that stands below no headline is of the day on which the page was shown. */
const weather = /\d ?°/;

function isOfWeather(blocks: RootContent[], at: number): boolean {
  return weather.test(plainAt(blocks, at)) && !blocks.slice(0, at).some(isHeadline);
}

export function dateLines(blocks: RootContent[], from: number, to: number): Placed[] {
  const lines: Placed[] = [];
  for (let at = Math.max(0, from); at < Math.min(blocks.length, to); at += 1) {
    const block = blocks[at] as RootContent;
    const split = splitDayAt(blocks, at);
    const line = block.type === 'heading' ? null : split ? bareDay(split) : dateLineOf(plain(block));
    const above = line && at > 0 ? plain(blocks[at - 1] as RootContent) : '';
    if (!line || (!line.label && (correcting.test(above) || isOfPost(blocks, at) || isOfWeather(blocks, at))))
      continue;
    const labelled = under(above, line);
    const last = split ? at + split.lines - 1 : at;
    if (labelled) lines.push({ ...labelled, at, top: at - 1, last });
    else lines.push({ ...line, at, top: at, last });
    at = last;
  }
  return lines.map((line) => ({ ...line, dates: isReprinting(line, lines) ? changes(line) : line.dates }));
}

function bareDay({ value, text, note }: SplitDay): DateLine {
  const date = { kind: 'published', value, note, text, start: 0, end: text.length } as const;
  return { dates: [date], label: false, byline: false, time: false, first: false };
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
    if (!isWording(blocks[at - 1]) && !isInRow(blocks, at - 1)) left -= 1;
  }
  return at;
}

function isWording(block: RootContent | undefined): boolean {
  return block?.type === 'furniture' && block.rule === 'wording';
}

/** Between two buttons stands another, whatever it is called. */
function isInRow(blocks: RootContent[], at: number): boolean {
  const isButton = (place: number) => {
    const block = blocks[place];
    return block?.type === 'furniture' && isWording(block) && block.kind === 'share buttons';
  };
  return (
    blocks[at]?.type === 'furniture' &&
    (isButton(at - 1) || isButton(at - 2)) &&
    (isButton(at + 1) || isButton(at + 2))
  );
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
export function isOverMenu(blocks: RootContent[], { at }: Placed, title: number): boolean {
  const underTitle = blocks
    .slice(0, at)
    .some((block) => block.type === 'furniture' && block.kind === 'headline repeated');
  if (underTitle) return false;
  const menu = blocks.slice(at + 1, title).filter((block) => signalsOf(plain(block)).says === 'navigation');
  // A single button may stand beside a headline, too.
  return menu.some((block) => !/^subscribe$/i.test(plain(block)));
}
