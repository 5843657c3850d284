/** Bars of a histogram to the range of dates that they stand for, and back. */
import { dateWords } from '../../archive/date-words.ts';
import type { Histogram } from '../contract.ts';

export type Bar = Histogram['bars'][number];

export type Range = { from: string | null; to: string | null };

/** Bars by their place, the last one not included; empty where both are the same. */
export type Span = { start: number; end: number };

/** A range touches every bar of which a day lies in it. */
export function spanOf({ from, to }: Range, bars: readonly Bar[]): Span {
  const first = bars.findIndex(({ period }) => from === null || lastDay(period) >= firstDay(from));
  const last = bars.findLastIndex(({ period }) => to === null || firstDay(period) <= lastDay(to));
  if (first === -1 || last < first) return { start: 0, end: 0 };
  return { start: first, end: last + 1 };
}

/** False of a bar that a range begins or ends in: some of what it counts may lie outside. */
export function isWithin({ period }: Bar, { from, to }: Range): boolean {
  const isBefore = from !== null && firstDay(period) < firstDay(from);
  const isBehind = to !== null && lastDay(period) > lastDay(to);
  return !isBefore && !isBehind;
}

/** A side on which nothing is left out stays open, so that nothing is left out by being undated either. */
export function rangeOf({ start, end }: Span, bars: readonly Bar[]): Range {
  return {
    from: start === 0 ? null : (bars[start]?.period ?? null),
    to: end === bars.length ? null : (bars[end - 1]?.period ?? null),
  };
}

/** What lies in all of them: from the latest of their beginnings to the earliest of their ends. */
export function narrowest(ranges: readonly Range[]): Range {
  const from = ranges.flatMap((range) => range.from ?? []);
  const to = ranges.flatMap((range) => range.to ?? []);
  return {
    from: from.toSorted((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))[0] ?? null,
    to: to.toSorted((a, b) => (lastDay(a) > lastDay(b) ? 1 : -1))[0] ?? null,
  };
}

/** False where nothing can lie in a range, since it ends before it begins. */
export function isPossible({ from, to }: Range): boolean {
  return from === null || to === null || firstDay(from) <= lastDay(to);
}

/** `November 2016 to January 2017`, `from 2016 on`, `until 2017`. */
export function rangeWords({ from, to }: Range): string {
  if (from !== null && to !== null)
    return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
  if (from !== null) return `from ${dateWords(from)} on`;
  return to === null ? 'all time' : `until ${dateWords(to)}`;
}

export function barWords({ period, count }: Bar): string {
  return `${dateWords(period)}: ${articles(count)}`;
}

/** How many of the articles that bars count lie in a stretch of them. */
export function spanWords({ start, end }: Span, bars: readonly Bar[]): string {
  const stretch = bars.slice(start, end);
  const count = stretch.reduce((sum, bar) => sum + bar.count, 0);
  return stretch.length > 0 ? barWords({ period: periodOf(stretch), count }) : none;
}

/** The time that was asked for, which need not be one of whole bars, or else that of all; how many were found in it the report says. */
export function timeWords(time: Range, total: number, bars: readonly Bar[]): string {
  if (total === 0 || bars.length === 0) return none;
  return time.from === null && time.to === null ? dateWords(periodOf(bars)) : rangeWords(time);
}

function periodOf(bars: readonly Bar[]): string {
  const [first = '', last = first] = [bars[0]?.period, bars.at(-1)?.period];
  return first === last ? first : `${first}/${last}`;
}

const none = 'No article in this time';
const articles = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;

const firstDay = (date: string) => date + '-01-01'.slice(date.length - 4);
/** No month has a later one, and days are only compared. */
const lastDay = (date: string) => date + '-12-31'.slice(date.length - 4);
