/** A line to whether it is a day and no more: "16 Jul", "Saturday 16 July". A year or a weekday alone may be a title. */
import { findDates } from './grammar.ts';

/** Shortened, which dates nothing by itself. */
const weekday = /^(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b/;
/** In characters. */
const longest = 40;

export function isDayAlone(text: string): boolean {
  if (text.length > longest || !/\d/.test(text)) return false;
  const found = findDates(text);
  const rest = found.reduce((left, date) => left.replace(date.text, ''), text);
  return (
    found.some((date) => /\p{L}/u.test(date.text) && /\d/.test(date.text)) &&
    !/[\p{L}\d]/u.test(rest.replace(weekday, ''))
  );
}
