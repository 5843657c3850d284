/** What the ledger says of articles to the rows that fit: by name, year and range of days, on either clock. */
import type { Clock, Facet } from '../contract.ts';
import type { Clause } from '../query/language.ts';
import { type Day, type Ledger, type NameColumn, undatedYear } from '../index/ledger.ts';
import { tokensOf } from '../words/tokens.ts';

/** The days by which an article is placed, zero where it has none. The clock of events falls back on the publication. */
export function dayOf(ledger: Ledger, article: number, clock: Clock): Day {
  const { first, last } = columnOf(ledger, article, clock);
  return first[article] || last[article] || 0;
}

/** Whether an article's date allows a day in the range, though it is not placed there. */
export function mayFallIn(range: Range, ledger: Ledger, article: number, clock: Clock): boolean {
  const { first, last } = columnOf(ledger, article, clock);
  const [from, to] = [first[article] || 0, last[article] || latest];
  if (from === 0 && to === latest) return false;
  return from <= range.to && to >= range.from;
}

function columnOf(ledger: Ledger, article: number, clock: Clock) {
  const hasEvent = ledger.event.first[article] !== 0 || ledger.event.last[article] !== 0;
  return clock === 'event' && hasEvent ? ledger.event : ledger.published;
}

export type Range = { from: Day; to: Day };
const latest = 99_999_999;

/** `2016-11` is its first day as a start and its last as an end; a month is let end on the 31st, which sorts as well. */
export function rangeOf(from: string | null, to: string | null): Range {
  return { from: from ? dayNumber(from, '01') : 0, to: to ? dayNumber(to, '31', '12') : latest };
}

function dayNumber(date: string, day: string, month = day): Day {
  const [year = '0000', ownMonth = month, ownDay = day] = date.split('-');
  return Number(year + ownMonth + ownDay);
}

export const isInRange = (day: Day, { from, to }: Range) => day !== 0 && day >= from && day <= to;

export const yearOf = (day: Day) =>
  day === 0 ? undatedYear : String(Math.floor(day / 10_000)).padStart(4, '0');
export const monthOf = (day: Day) => `${yearOf(day)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}`;

/** The values of a facet that an article has. */
export function valuesOf(ledger: Ledger, article: number, facet: Facet, clock: Clock): string[] {
  if (facet === 'year') return [yearOf(dayOf(ledger, article, clock))];
  return (ledger.names[facet][article] ?? []).map((place) => ledger.values[facet][place] ?? '');
}

/** The names of a column in which these words stand together: `putin` in “Vladimir Putin”. */
export function namesWith(
  { words, isBeginning }: Pick<Clause, 'words' | 'isBeginning'>,
  ledger: Ledger,
  column: NameColumn,
): Set<number> {
  const last = words.length - 1;
  const fits = (own: string | undefined, index: number) =>
    own === words[index] || (isBeginning && index === last && own?.startsWith(words[last] ?? ''));
  const places = new Set<number>();
  for (const [place, own] of wordsOfNames(ledger.values[column]).entries()) {
    if (own.some((_, start) => words.every((_, index) => fits(own[start + index], index)))) places.add(place);
  }
  return places;
}

const places = new WeakMap<readonly string[], Map<string, number>>();

/** Where each name of a column stands in filing order. */
export function placesOf(names: readonly string[]): Map<string, number> {
  const found = places.get(names) ?? new Map(names.map((name, place) => [name, place]));
  places.set(names, found);
  return found;
}

const known = new WeakMap<readonly string[], string[][]>();

/** As they are compared; of thousands of names once and not at every key. */
export function wordsOfNames(names: readonly string[]): string[][] {
  const words = known.get(names) ?? names.map((name) => tokensOf(name).map(({ word }) => word));
  known.set(names, words);
  return words;
}
