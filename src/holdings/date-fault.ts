/** A value that is no date in EDTF to what no calendar has of it: “February 2016 has 29 days”. */
import { calendarFault } from '../archive/calendar.ts';
import { isEdtf } from '../article/edtf.ts';

/** Null where its fault is another; of an interval, its first bound that has one. */
export function faultInDate(value: string): string | null {
  for (const bound of value.split('/').slice(0, 2)) {
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(bound) ?? [];
    if (!year || !month || isEdtf(bound)) continue;
    const fault = calendarFault(year, month, day);
    if (fault) return fault;
  }
  return null;
}
