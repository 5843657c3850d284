/** A date in numbers that may be read in two ways to the reading that lies beside a day which its page writes out. */
import { findDates } from './grammar.ts';
import { resolveDate } from './resolve.ts';

/** A page is of one week: its shares, its weather and its comments are of days about the article's. */
const mostDays = 7;
const dayInMs = 86_400_000;
/** In characters; days within longer lines are the story's. */
const longestLine = 200;

/** The one of some readings, as EDTF, that is near a day of the page, and that day's words. */
export function readingNear(readings: string[], lines: string[]): { value: string; from: string } | null {
  const days = lines.flatMap(writtenOut);
  const near = readings.flatMap((value) => {
    const day = days.find(
      (other) => Math.abs(Date.parse(other.value) - Date.parse(value)) <= mostDays * dayInMs,
    );
    return day ? [{ value, from: day.text }] : [];
  });
  return near.length === 1 ? (near[0] as { value: string; from: string }) : null;
}

/** With the name of its month. */
function writtenOut(line: string): { value: string; text: string }[] {
  if (line.length > longestLine || !/\d{4}/.test(line)) return [];
  return findDates(line).flatMap((date) => {
    if (date.form !== 'date' || date.day === undefined || date.year === undefined) return [];
    const value = /\p{L}{3}/u.test(date.text) ? resolveDate(date, null)?.value : undefined;
    return value === undefined ? [] : [{ value, text: date.text }];
  });
}
