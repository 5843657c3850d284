/** The opening of a despatch to the day of it, which stands beside its place: "WASHINGTON (January 24, 2017) —". */
import { findDates } from './dates/grammar.ts';
import { resolveDate } from './dates/resolve.ts';
import { functionWords } from './function-words.ts';

/** A place and a date, in characters. */
const longestOpening = 90;
/** A place, perhaps with what it lies in. A date that opens a line by itself may be history's. */
const place = /^\p{Lu}[\p{L}.'’ -]{2,40}(?:, ?\p{Lu}[\p{L}.]+)*(?: ?\([^)]{2,40}\))?[ ,;(–—-]+$/u;
/** Wire services and their heirs also open with the day alone, before two hyphens. */
const typedDash = /^ -- \p{Lu}/u;
/** What parts the opening from the first sentence, perhaps after the agency. */
const dash = /^\)?(?: ?\([^)]{2,40}\)| ?\/[^/]{2,30}\/)? ?(?:[—–]|--?|:(?= )) ?\S/;

/** A full date only: its day is that of writing, and what it lacks would have to be guessed. Offsets are within the text. */
export function despatchDate(text: string): { value: string; start: number; end: number } | null {
  const opening = text.slice(0, longestOpening);
  if (!/^\p{Lu}/u.test(opening) || !/\d{4}/.test(opening)) return null;
  const [date] = findDates(opening);
  if (date?.form !== 'date' || date.year === undefined || date.day === undefined) return null;
  if (!isDespatchDay(text, date)) return null;
  const { start, end } = date;
  const value = resolveDate(date, null)?.value;
  return value === undefined ? null : { value, start, end };
}

/** Whether a date stands beside the place at the opening of a text: its day is that of writing. */
export function isDespatchDay(text: string, { start, end }: { start: number; end: number }): boolean {
  const [first = ''] = text.split(/[ ,]/, 1);
  if (start === 0) return typedDash.test(text.slice(end));
  // "In Oslo, March 3, 1921 —" is a sentence.
  if (end > longestOpening || functionWords.has(first.toLowerCase())) return false;
  return place.test(text.slice(0, start)) && dash.test(text.slice(end));
}
