/** A date as a reader wrote it to the date, or to what is wrong with it. */
import { calendarFault } from '../../archive/calendar.ts';

/** `2016`, `2016-11` or `2016-11-09`, if the calendar has it; null for anything else. */
export function dateOf(typed: string): string | null {
  const date = typed.trim();
  const [, year = '', month = '01', day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  return year !== '' && calendarFault(year, month, day) === null ? date : null;
}

/** What was found and what is wanted, of what is no date: `there is no month 13`. */
export function dateFault(typed: string): string {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(typed.trim()) ?? [];
  if (!year || !month) return 'write a year, a month or a day: 2016, 2016-11 or 2016-11-09';
  const written = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return calendarFault(year, month, day) ?? `write ${written}`;
}

/** Figures that would make a date of the beginning of one. */
const endings = ['', '0', '1', '01'];

/** More may follow that makes it one. */
export function mayBecomeDate(typed: string): boolean {
  return /^\d{0,4}$/.test(typed) || endings.some((ending) => dateOf(typed + ending) !== null);
}
