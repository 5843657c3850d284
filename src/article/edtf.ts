/** Dates in EDTF (ISO 8601-2:2019): whether a string is one, and the first and last day it allows. */
import parseEdtf from 'edtf';

const cached = new Map<string, Bounds | null>();

/** First and last day as YYYY-MM-DD; null where the date leaves that side open or unknown. */
type Bounds = { first: string | null; last: string | null };

export function isEdtf(value: string): boolean {
  return bounds(value) !== null;
}

/** The days a date allows: `2016-12` is 1 to 31 December, `2016-12-01/..` is open at its end. Null if it is not EDTF. */
export function bounds(value: string): Bounds | null {
  const known = cached.get(value);
  if (known !== undefined) return known;
  const found = parse(value);
  cached.set(value, found);
  return found;
}

/** Whether the whole of one date lies before the other; false where one of them is not known so far. */
export function isBefore(one: string, other: string): boolean {
  const [last, first] = [bounds(one)?.last ?? null, bounds(other)?.first ?? null];
  return last !== null && first !== null && last < first;
}

function parse(value: string): Bounds | null {
  try {
    const date = parseEdtf(value);
    const yearUnknown = value.startsWith('X');
    return {
      first: yearUnknown ? null : day(date.min),
      last: yearUnknown ? null : day(date.max),
    };
  } catch {
    return null;
  }
}

function day(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  return new Date(time).toISOString().slice(0, 10);
}
