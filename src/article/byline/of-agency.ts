/** A line that names a writer and the agency the writer is of, and perhaps the day, to whether it is such a line. */
import { isAgency } from '../agencies.ts';
import { findDates } from '../dates/grammar.ts';
import { weekdays } from '../dates/weekdays.ts';
import { namesAt } from './names.ts';

/** "By Ada Quist, AFP" */
const byOfAgency = /^by:? (?<names>\p{Lu}[^,]+?)(?:,| [-–—]| [|/]) ?(?<agency>[^,]+)$/iu;
const dayParted = new RegExp(`(?:,| ?[|/•·]| [-–—]) (?:(?:${weekdays}),? )?$`, 'i');

/** "By Ada Quist, AFP", "By Ada Quist - Associated Press - Friday, March 5, 2021" */
export function isByOfAgency(text: string): boolean {
  const { names = '', agency = '' } = byOfAgency.exec(withoutDay(text))?.groups ?? {};
  return isAgency(agency) && namesAt(names, 0)?.names === names;
}

/** The day that closes a line, with what parts it from the names. */
function withoutDay(text: string): string {
  const day = /\d$/.test(text) ? findDates(text).at(-1) : undefined;
  if (day?.end !== text.length) return text;
  return text.slice(0, day.start).replace(dayParted, '');
}
