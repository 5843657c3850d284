/** A line of a page's head to whether all of it is a day: by itself, without its year, with the time of day, or in pieces. */
import { findDates } from '../dates/grammar.ts';
import { dateLineOf } from '../publication/date-line.ts';

const weekday = /^(?:\p{Lu}\p{L}{2,8}\.?,? )?$/u;

/** The whole line is a day, perhaps with its weekday. */
export function isDayAlone(line: string): boolean {
  return dayAlone(line)?.year !== undefined;
}

/** "16 Jul", "Saturday 16 July": it prints no article, and titles none. */
export function isDayOfAnyYear(line: string): boolean {
  const day = dayAlone(line);
  return day !== null && day.year === undefined;
}

function dayAlone(line: string) {
  const day = findDates(line).find(({ form }) => form === 'date');
  if (day?.form !== 'date' || day.day === undefined) return null;
  return day.end === line.length && weekday.test(line.slice(0, day.start)) ? day : null;
}

/** "Sunday, March 3, 2021 11:57 AM UTC" */
export function isDayWithTime(line: string): boolean {
  const { time = false, label = false, byline = false, dates = [] } = dateLineOf(line) ?? {};
  const [day] = dates;
  return time && !label && !byline && day !== undefined && weekday.test(line.slice(0, day.start));
}

/** "Oct", "30", "2012" */
export function isDayInPieces(lines: string[], at: number): boolean {
  const pieces = lines.slice(Math.max(0, at - 2), at + 1);
  return pieces.length === 3 && /^\d{4}$/.test(pieces[2] as string) && isDayAlone(pieces.join(' '));
}
