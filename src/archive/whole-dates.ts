/** Words to the dates in them, each with what closes after it, and what stands around these: no line ends within a date. */
import { monthNames } from './date-words.ts';

const month = `(?:${monthNames.join('|')})`;
const dates = new RegExp(`((?:\\b\\d{1,2}\\s${month}\\b(?:\\s\\d{4}\\b)?|\\b${month}\\s\\d{4}\\b)[,.;:)]*)`);

/** In turn: what is no date, a date, and so on; the first may be empty. */
export function aroundDates(words: string): string[] {
  return words.split(dates);
}
