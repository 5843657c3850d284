/** The order of a clock to the pages that list it: all on one page, or by year, by month, and then page by page. */
import type { Entry } from './entry.ts';
import type { Moment } from './moment.ts';
import type { Dated, Order } from './order.ts';

/** More articles than this, some thirty screens of a phone, are not read through; and a page of them stays below 200 KB. */
export const longestList = 100;

export type Period =
  | { kind: 'all' }
  | { kind: 'year'; year: number }
  /** `month` is null for the articles of a year whose month is not known. */
  | { kind: 'month'; year: number; month: number | null }
  | { kind: 'undated' };

/** Of articles of which not all that it would take is known: of some a year, of the others nothing. */
export function hasNoPlace(period: Period): boolean {
  return period.kind === 'undated' || (period.kind === 'month' && period.month === null);
}

/** A year, a month or a day of it. */
export type Span = { year: number; month?: number; date?: number };

/** As much as a date says. */
export function spanOf({ year, month, date }: Moment): Span {
  return { year, ...(month !== null && { month }), ...(date !== null && { date }) };
}

/** As in a library: what is bound together. It lists its articles itself, or its parts do. */
export type Volume = {
  /** Its place below the address of its clock: empty, or `2016/`, `2016/12/`, `undated/`. */
  path: string;
  period: Period;
  /** How many articles it holds, its parts included. */
  articles: number;
  /** Earliest first; the list may be longer than one page of it. */
  dated: Dated[];
  undated: Entry[];
  parts: Volume[];
};

export function volumesOf({ dated, undated }: Order): Volume {
  const articles = dated.length + undated.length;
  if (articles <= longestList) return leaf('', { kind: 'all' }, dated, undated);
  const years = [...Map.groupBy(dated, ({ moment }) => moment.year)].map(([year, own]) => yearOf(year, own));
  const lane = undated.length > 0 ? [leaf('undated/', { kind: 'undated' }, [], undated)] : [];
  return branch('', { kind: 'all' }, [...years, ...lane]);
}

function yearOf(year: number, dated: Dated[]): Volume {
  const path = yearPath(year);
  if (dated.length <= longestList) return leaf(path, { kind: 'year', year }, dated);
  const months = [...Map.groupBy(dated, ({ moment }) => moment.month)].map(([month, own]) => {
    const name = month === null ? 'month-not-known' : String(month).padStart(2, '0');
    return leaf(`${path}${name}/`, { kind: 'month', year, month }, own);
  });
  return branch(path, { kind: 'year', year }, months);
}

export function yearPath(year: number): string {
  return `${String(year).padStart(4, '0')}/`;
}

function leaf(path: string, period: Period, dated: Dated[], undated: Entry[] = []): Volume {
  return { path, period, articles: dated.length + undated.length, dated, undated, parts: [] };
}

function branch(path: string, period: Period, parts: Volume[]): Volume {
  const articles = parts.reduce((sum, part) => sum + part.articles, 0);
  return { path, period, articles, dated: [], undated: [], parts };
}

/** A volume and everything below it, in order. */
export function allVolumes(volume: Volume): Volume[] {
  return [volume, ...volume.parts.flatMap(allVolumes)];
}

/** Where a whole order of volumes keeps its lane of articles without a date. */
export function lanePath({ parts }: Volume): string {
  return parts.length === 0 ? '#undated' : 'undated/';
}

/** One page of a volume’s list. Pages count from 1; the first has the volume’s own path. */
export type Leaf = { path: string; page: number; pages: number; dated: Dated[]; undated: Entry[] };

export function leavesOf({ path, dated, undated }: Volume): Leaf[] {
  const pages = Math.max(1, Math.ceil((dated.length + undated.length) / longestList));
  return Array.from({ length: pages }, (_, index) => {
    const start = index * longestList;
    const end = start + longestList;
    return {
      path: leafPath(path, index + 1),
      page: index + 1,
      pages,
      dated: dated.slice(start, end),
      undated: undated.slice(Math.max(0, start - dated.length), Math.max(0, end - dated.length)),
    };
  });
}

/**
 * The page of a volume where a year, month or day is listed; `isAll` where the page lists nothing else. Null where the
 * volume has no article of that time.
 */
export function pageOf(volume: Volume, span: Span): { path: string; isAll: boolean } | null {
  const part = volume.parts.find(({ period }) => holds(period, span));
  if (part) {
    const isAll = span.date === undefined && (span.month === undefined) === (part.period.kind === 'year');
    return isAll ? { path: part.path, isAll } : pageOf(part, span);
  }
  const index = volume.dated.findIndex(
    ({ moment: { year, month, date } }) =>
      year === span.year && (span.month ?? month) === month && (span.date ?? date) === date,
  );
  if (index === -1) return null;
  return { path: leafPath(volume.path, Math.floor(index / longestList) + 1), isAll: false };
}

function holds(period: Period, { year, month }: Span): boolean {
  if (period.kind === 'year') return period.year === year;
  return period.kind === 'month' && period.year === year && period.month === month;
}

export function leafPath(path: string, page: number): string {
  return page === 1 ? path : `${path}page-${page}/`;
}
