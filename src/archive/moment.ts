/** An article to its place in time: the date it is filed under, and how precisely that is known. */
import { bounds } from '../article/edtf.ts';
import type { DateFact } from '../article/schema.ts';
import type { Entry } from './entry.ts';

export type Moment = {
  fact: DateFact;
  /** Which of its dates it is filed under. */
  of: 'event' | 'published';
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

/** An article is filed under the event it reports, else under its publication. Null if neither has a day to go by. */
export function momentOf(entry: Entry): Moment | null {
  return (
    (entry.event && momentFrom(entry.event, 'event')) ??
    (entry.published && momentFrom(entry.published, 'published')) ??
    null
  );
}

function momentFrom(fact: DateFact, of: Moment['of']): Moment | null {
  const allowed = bounds(fact.value);
  const day = allowed?.first ?? allowed?.last;
  if (!allowed || !day) return null;
  const [from = '', to = ''] = fact.value.split('/');
  const point = (from === '' || from === '..' ? to : from).replace(/[?~%]/g, '');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const knowsMonth = /^\d{4}-(0[1-9]|1[0-2])/.test(point);
  const knowsDate = knowsMonth && /^\d{4}-\d\d-\d\d/.test(point);
  return { fact, of, day, year, month: knowsMonth ? month : null, date: knowsDate ? date : null, ...allowed };
}
