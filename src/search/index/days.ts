/** A date to the first and the last day that it allows, as numbers that sort. */
import { bounds } from '../../article/edtf.ts';
import type { Day } from './ledger.ts';

/** Zero where it leaves a side open, and both where there is no date. */
export function daysOf(date: string | undefined): { first: Day; last: Day } {
  const days = date === undefined ? null : bounds(date);
  return { first: dayNumber(days?.first), last: dayNumber(days?.last) };
}

/** Years before the year 1 or after 9999 are written otherwise, and no clipping is from then. */
function dayNumber(day: string | null | undefined): Day {
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? Number(day.replaceAll('-', '')) : 0;
}
