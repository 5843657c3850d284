/** A date in numbers that may be read in two ways to the reading right before which its page writes out a day. */
import { findDates } from './grammar.ts';
import { dayInMs, resolveDate } from './resolve.ts';

/** A page's quotes, its weather and its lists are of the days right before the article's. */
const mostDays = 7;
/** In characters; days within longer lines are a story's. */
const longestLine = 200;

/** A day that a page writes out, as EDTF and in its words. */
type WrittenDay = { value: string; text: string };

/** The one of some readings, as EDTF, up to a week before which a day of the page lies, and that day's words. */
export function readingNear(readings: string[], days: WrittenDay[]): { value: string; from: string } | null {
  const near = readings.flatMap((value) => {
    const day = days.find((other) => {
      const before = Date.parse(value) - Date.parse(other.value);
      return before >= 0 && before <= mostDays * dayInMs;
    });
    return day ? [{ value, from: day.text }] : [];
  });
  return near.length === 1 ? (near[0] as { value: string; from: string }) : null;
}

/** The days of some lines with the names of their months. */
export function daysWrittenOut(lines: string[]): WrittenDay[] {
  return lines.flatMap(writtenOut);
}

function writtenOut(line: string): WrittenDay[] {
  if (line.length > longestLine || !/\d{4}/.test(line)) return [];
  return findDates(line).flatMap((date) => {
    if (date.form !== 'date' || date.day === undefined || date.year === undefined) return [];
    const value = /\p{L}{3}/u.test(date.text) ? resolveDate(date, null)?.value : undefined;
    return value === undefined ? [] : [{ value, text: date.text }];
  });
}
