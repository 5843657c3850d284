/**
 * The dates in numbers of a clipping to what their first number is, where those that can be read agree: "28.11.2023"
 * tells of "1.12.2023".
 */
import { type DateExpression, findDates } from './grammar.ts';
import { yearOf } from './year.ts';

export type Order = { first: 'day' | 'month'; from: string };

const inNumbers = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<y>\d{4}|\d\d)$/;

export function orderIn(texts: string[]): Order | null {
  const zones = texts.some((text) => /\bPakistan/.test(text)) ? [] : texts.flatMap(orderOfZone);
  const told = [
    ...texts.flatMap((text) => (/\d[/.-]\d/.test(text) ? findDates(text).flatMap(orderOf) : [])),
    ...zones,
  ];
  const [one] = told;
  return one && told.every(({ first }) => first === one.first) ? one : null;
}

/** By a number that no month has, or by the weekday before it. */
function orderOf(date: DateExpression): Order[] {
  const { text } = date;
  const { a, b } = inNumbers.exec(text)?.groups ?? {};
  if (a === undefined || b === undefined || Number(a) === Number(b) || date.form !== 'date') return [];
  return [{ first: date.month === Number(a) ? 'month' : 'day', from: text }];
}

/**
 * "3/4/2021 8:15 AM PDT": who reckons in the zones of the American West writes the month first, and in those of India, Australia,
 * New Zealand and South Africa the day. The names of other American zones are those of zones elsewhere, too, and "PST" is Pakistan's,
 * where the day stands first.
 */
const zoned =
  /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d),? (?:at )?\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[AP]M )?(?<zone>(?<west>(?<=[AP]M )(?:P[DS]T|MDT|AK[DS]T))|A[CE][DS]T|AWST|NZ[DS]T|IST|SAST)\b/i;

function orderOfZone(text: string): Order[] {
  const { zone, west } = zoned.exec(text)?.groups ?? {};
  return zone === undefined ? [] : [{ first: west ? 'month' : 'day', from: `the zone of its time, ${zone}` }];
}

/** The day that such a date says in that order, as EDTF. */
export function readIn({ first }: Pick<Order, 'first'>, text: string): string | null {
  const { a = '', b = '', y = '' } = inNumbers.exec(text)?.groups ?? {};
  const year = y === '' ? null : yearOf(y);
  if (year === null) return null;
  const [day, month] = first === 'day' ? [a, b] : [b, a];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
