/** Articles to a timeline: years, months and days with their articles, and the silences between them. */
import { qualifier } from './date-words.ts';
import { between, type Duration, durationWords } from './duration-words.ts';
import type { Moment } from './moment.ts';
import type { Dated } from './order.ts';

/** A stretch of two days or more from which the archive has nothing. */
export type Silence = Duration & {
  /** How far the days around it are known: a date without a day only says how short it was at least. */
  known: 'exactly' | 'at least' | 'about';
};

type Period<Part> = { silence: Silence | null; parts: Part[] };
export type Day = {
  date: number | null;
  /** What the date says besides: “or later”. */
  qualifier: string;
  silence: Silence | null;
  articles: Dated[];
};
export type Month = Period<Day> & { month: number | null };
export type Year = Period<Month> & { year: number; articles: number };

export const directions = ['oldest', 'newest'] as const;
export type Direction = (typeof directions)[number];

/** Where the whole timeline in one order stands, below the address of its clock. */
export function frontPath(direction: Direction): string {
  return direction === 'newest' ? 'newest/' : '';
}

/** From articles in order. A silence stands at the largest period that it comes before, so that it is told once. */
export function timeline(dated: readonly Dated[], direction: Direction): Year[] {
  const years: Year[] = [];
  let previous: Dated | null = null;
  for (const article of direction === 'oldest' ? dated : dated.toReversed()) {
    const { moment } = article;
    const besides = qualifier(moment.fact.value);
    const [before, after] = direction === 'oldest' ? [previous?.moment, moment] : [moment, previous?.moment];
    let silence = before && after ? silenceBetween(before, after) : null;
    let year = years.at(-1);
    if (year?.year !== moment.year) {
      year = { year: moment.year, silence, parts: [], articles: 0 };
      silence = null;
      years.push(year);
    }
    let month = year.parts.at(-1);
    if (!month || month.month !== moment.month) {
      month = { month: moment.month, silence, parts: [] };
      silence = null;
      year.parts.push(month);
    }
    let day = month.parts.at(-1);
    if (!day || day.date !== moment.date || day.qualifier !== besides) {
      day = { date: moment.date, qualifier: besides, silence, articles: [] };
      month.parts.push(day);
    }
    day.articles.push(article);
    year.articles += 1;
    previous = article;
  }
  return years;
}

/** Whether any silence of it is told. */
export function hasSilence(years: readonly Year[]): boolean {
  return years.some(
    (year) =>
      year.silence || year.parts.some((month) => month.silence || month.parts.some(({ silence }) => silence)),
  );
}

/** Null where the days touch or overlap, or where one of them is not known well enough to say. */
export function silenceBetween(before: Moment, after: Moment): Silence | null {
  const { last } = before;
  const { first } = after;
  if (last === null || first === null || last >= first) return null;
  const length = between(last, first);
  const isLong = length.years > 0 || length.months > 0 || length.days > 1;
  return isLong ? { ...length, known: worst(before, after) } : null;
}

export function silenceWords(silence: Silence): string {
  return `${silence.known === 'exactly' ? '' : `${silence.known} `}${durationWords(silence)}`;
}

function worst(...moments: Moment[]): Silence['known'] {
  if (moments.some(({ fact }) => /[?~%]/.test(fact.value))) return 'about';
  return moments.every(({ first, last }) => first === last) ? 'exactly' : 'at least';
}
