/** A date as a reader wrote it to the date, or to what is wrong with it. */
import { calendarFault } from '../../archive/calendar.ts';
import { monthName } from '../../archive/date-words.ts';

/**
 * `2016`, `2016-11` or `2016-11-09`, or these as pages write them, `November 2016` and `9 November 2016`, if the calendar
 * has it; null for anything else.
 */
export function dateOf(typed: string): string | null {
  const date = inFigures(typed);
  const [, year = '', month = '01', day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  return year !== '' && calendarFault(year, month, day) === null ? date : null;
}

/** What was found and what is wanted, of what is no date: `there is no month 13`. */
export function dateFault(typed: string): string {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(inFigures(typed)) ?? [];
  if (!year || !month) return 'write a year, a month or a day: 2016, 2016-11 or 2016-11-09';
  const written = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return calendarFault(year, month, day) ?? `write ${written}`;
}

/** Figures that would make a date of the beginning of one. */
const endings = ['', '0', '1', '01'];

/** More may follow that makes it one. */
export function mayBecomeDate(typed: string): boolean {
  const [, word] = /^(?:\d\d?\s+)?(\p{L}*)\.?(?:\s+\d{0,4})?$/u.exec(typed) ?? [];
  if (word !== undefined) return monthBegunBy(word) !== null;
  return /^\d{0,4}$/.test(typed) || endings.some((ending) => dateOf(typed + ending) !== null);
}

/** A month in words, its name cut short or not, as the figures of the date that it stands in. */
function inFigures(typed: string): string {
  const date = typed.trim();
  const [, day, word = '', year] = /^(?:(\d\d?)\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(date) ?? [];
  const month = monthBegunBy(word);
  if (!year || month === null) return date;
  return [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-');
}

function monthBegunBy(letters: string): number | null {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const begun = months.find((month) => monthName(month).toLowerCase().startsWith(letters.toLowerCase()));
  return begun ?? null;
}
