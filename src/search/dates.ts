/** A date as a reader wrote it to the date, or to what is wrong with it. */
import { monthName } from '../archive/date-words.ts';

/** `2016`, `2016-11` or `2016-11-09`, if the calendar has it; null for anything else. */
export function dateOf(typed: string): string | null {
  const date = typed.trim();
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  return year !== '' && isDay(Number(year), Number(month), Number(day)) ? date : null;
}

/** What was found and what is wanted, of what is no date: `there is no month 13`. */
export function dateFault(typed: string): string {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(typed.trim()) ?? [];
  if (!year || !month) return 'write a year, a month or a day: 2016, 2016-11 or 2016-11-09';
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return `there is no month ${month}`;
  const written = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  if (dateOf(written)) return `write ${written}`;
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return `${monthName(monthNumber)} ${year} has ${days} days`;
}

/** Figures that would make a date of the beginning of one. */
const endings = ['', '0', '1', '01'];

/** More may follow that makes it one. */
export function mayBecomeDate(typed: string): boolean {
  return /^\d{0,4}$/.test(typed) || endings.some((ending) => dateOf(typed + ending) !== null);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
