/** What is selected to its facets with their counts, and to its distribution over time. */
import { isDescribed } from '../../archive/described-speaker.ts';
import { type Counts, type Facet, facets, type Histogram } from '../contract.ts';
import { dayOf, monthOf, placesOf, valuesOf, yearOf } from './facts.ts';
import { type Day, type Ledger, undatedYear } from '../index/ledger.ts';
import { choicesOf, type Resolved } from './resolve.ts';
import { articlesIn, both, everything, type Selection } from './select.ts';

type Value = Counts[Facet][number];

export function countsOf(resolved: Resolved, ledger: Ledger): Counts {
  const counted = facets.map((facet) => [facet, countsIn(facet, resolved, ledger)] as const);
  return Object.fromEntries(counted) as Counts;
}

/** By all choices but those in one facet, whose counts must not know of them. */
function chosenBut(facet: Facet | null, { chosen, asked }: Resolved): Selection {
  const others = [...chosen].filter(([other]) => other !== facet).map(([, selection]) => selection);
  return others.reduce(both, everything(asked.length));
}

function countsIn(facet: Facet, resolved: Resolved, ledger: Ledger): Value[] {
  const { request, inRange } = resolved;
  const chosen = new Set(choicesOf(request).find(([name]) => name === facet)?.[1]);
  const counts = new Map([...chosen].map((value) => [value, 0]));
  for (const article of articlesIn(both(inRange, chosenBut(facet, resolved)))) {
    for (const value of valuesOf(ledger, article, facet, request.clock)) {
      if (isOffered(facet, value) || chosen.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.has(value) }))
    .sort(facet === 'year' ? latestFirst : mostFirst(placesOf(ledger.values[facet])));
}

/** “The two leaders” are others in every article, so articles have them not in common. */
function isOffered(facet: Facet, value: string): boolean {
  return facet !== 'speaker' || !isDescribed(value);
}

const mostFirst = (places: Map<string, number>) => (a: Value, b: Value) =>
  b.count - a.count || (places.get(a.value) ?? 0) - (places.get(b.value) ?? 0);

function latestFirst(a: Value, b: Value): number {
  const isUndated = ({ value }: Value) => Number(value === undatedYear);
  return isUndated(a) - isUndated(b) || before(b.value, a.value);
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Hits over more years than these are drawn by the year. */
const mostYearsByMonth = 4;

export function histogramOf(resolved: Resolved, ledger: Ledger): Histogram {
  const selection = both(resolved.asked, chosenBut(null, resolved));
  return histogramOfDays(
    articlesIn(selection).map((article) => dayOf(ledger, article, resolved.request.clock)),
  );
}

/** @param days of each article one, zero where it has none */
export function histogramOfDays(days: Day[]): Histogram {
  const dated = days.filter((day) => day !== 0);
  const [first, last] = [
    dated.reduce((a, b) => Math.min(a, b), Infinity),
    dated.reduce((a, b) => Math.max(a, b), 0),
  ];
  const years = Number(yearOf(last)) - Number(yearOf(first)) + 1;
  const unit = years > mostYearsByMonth ? 'year' : 'month';
  const periodOf = unit === 'year' ? yearOf : monthOf;
  const counts = new Map<string, number>();
  for (const day of dated) counts.set(periodOf(day), (counts.get(periodOf(day)) ?? 0) + 1);
  const bars = dated.length === 0 ? [] : periods(periodOf(first), periodOf(last));
  return {
    unit,
    bars: bars.map((period) => ({ period, count: counts.get(period) ?? 0 })),
    undated: days.length - dated.length,
  };
}

/** Every year or month from one to another, both included. */
function periods(from: string, to: string): string[] {
  const all = [from];
  for (let period = from; period < to; all.push(period)) period = following(period);
  return all;
}

function following(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  if (month === undefined) return pad(year + 1, 4);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}
