/** An article to its place on a clock: the date it is filed under there, and how precisely that is known. */
import { bounds } from '../article/edtf.ts';
import type { DateFact } from '../article/schema.ts';
import type { Clock } from './clock.ts';
import type { Entry } from './entry.ts';

export type Moment = {
  fact: DateFact;
  clock: Clock;
  /** The day that orders it: the first day the date allows, or the last where the first is unknown. */
  day: string;
  year: number;
  /** Null where the date does not say. */
  month: number | null;
  date: number | null;
  /** First and last day that the date allows; null where it leaves that side open. */
  first: string | null;
  last: string | null;
};

/** Null where the article has no such date, or one without a day to go by. */
export function momentOf(entry: Pick<Entry, Clock>, clock: Clock): Moment | null {
  const fact = entry[clock];
  const allowed = fact && bounds(fact.value);
  const day = allowed?.first ?? allowed?.last;
  // Years before the year 1 or after 9999 are written otherwise, and no clipping is from then.
  if (!fact || !allowed || !day || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const [from = '', to = ''] = fact.value.split('/');
  const point = (from === '' || from === '..' ? to : from).replace(/[?~%]/g, '');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const knowsMonth = /^\d{4}-(0[1-9]|1[0-2])/.test(point);
  const knowsDate = knowsMonth && /^\d{4}-\d\d-\d\d/.test(point);
  return {
    fact,
    clock,
    day,
    year,
    month: knowsMonth ? month : null,
    date: knowsDate ? date : null,
    ...allowed,
  };
}
