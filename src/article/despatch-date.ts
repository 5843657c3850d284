/** The opening of a despatch to the day of it, which stands beside its place: "WASHINGTON (January 24, 2017) —". */
import { findDates } from './dates/grammar.ts';
import { resolveDate } from './dates/resolve.ts';
import { functionWords } from './furniture/words.ts';

/** A place and a date, in characters. */
const longestOpening = 90;
/** A place, perhaps with what it lies in. A date that opens a line by itself may be history's. */
const place = /^\p{Lu}[\p{L}.'’ -]{2,40}(?:, ?\p{Lu}[\p{L}.]+)*[ ,;(–—-]+$/u;
const dash = /^\)?(?: ?\([^)]{2,40}\))? ?(?:[—–]|--?) ?\S/;

/** A full date only: its day is that of writing, and what it lacks would have to be guessed. Offsets are within the text. */
export function despatchDate(text: string): { value: string; start: number; end: number } | null {
  const opening = text.slice(0, longestOpening);
  if (!/^\p{Lu}/u.test(opening) || !/\d{4}/.test(opening)) return null;
  const [date] = findDates(opening);
  if (date?.form !== 'date' || date.year === undefined || date.day === undefined) return null;
  const { start, end } = date;
  if (!place.test(text.slice(0, start)) || !dash.test(text.slice(end))) return null;
  const [first = ''] = text.split(/[ ,]/, 1);
  // "In Oslo, March 3, 1921 —" is a sentence.
  if (functionWords.has(first.toLowerCase())) return null;
  const value = resolveDate(date, null)?.value;
  return value === undefined ? null : { value, start, end };
}
