/** A date expression and what is known of the article's time to an EDTF date; null where it would be a guess. */
import type { DateExpression } from './grammar.ts';

/** A day that is known, and from what. */
export type Reference = { date: string; from: string };

export type ResolvedDate = { value: string; basis: 'stated' | 'inferred'; note?: string };

export const dayInMs = 86_400_000;

export function resolveDate(expression: DateExpression, reference: Reference | null): ResolvedDate | null {
  switch (expression.form) {
    case 'ambiguous':
      return null;
    case 'relative':
      return reference && inferred(shift(reference.date, expression.days), reference);
    case 'weekday': {
      if (!reference) return null;
      const back = (new Date(reference.date).getUTCDay() - expression.weekday + 7) % 7;
      if (expression.ahead && back > 0) return null;
      return inferred(shift(reference.date, -back), reference);
    }
    case 'date':
      return resolveParts(expression, reference);
  }
}

function resolveParts(
  { year, month, day: ofMonth, decade }: DateExpression & { form: 'date' },
  reference: Reference | null,
): ResolvedDate | null {
  if (year !== undefined) {
    if (decade) return { value: `${Math.floor(year / 10)}X`, basis: 'stated' };
    return {
      value: [String(year), month, ofMonth]
        .filter((part) => part !== undefined)
        .map(two)
        .join('-'),
      basis: 'stated',
    };
  }
  if (month === undefined) return null;
  if (!reference)
    return ofMonth === undefined ? null : { value: `XXXX-${two(month)}-${two(ofMonth)}`, basis: 'stated' };
  const value = nearest(reference.date, month, ofMonth);
  return value === null ? null : inferred(value, reference, 'the year follows from');
}

/** The year in which a month (and day) lies closest to the reference; null for 29 February of a common year. */
function nearest(reference: string, month: number, ofMonth: number | undefined): string | null {
  const at = Date.parse(reference);
  const near = Number(reference.slice(0, 4));
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, ofMonth ?? 15) - at);
  const year = [near - 1, near, near + 1].reduce((best, one) =>
    distance(one) < distance(best) ? one : best,
  );
  if (ofMonth === undefined) return `${year}-${two(month)}`;
  return new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDate() === ofMonth
    ? `${year}-${two(month)}-${two(ofMonth)}`
    : null;
}

function inferred(value: string, reference: Reference, lead = 'the day follows from'): ResolvedDate {
  return { value, basis: 'inferred', note: `${lead} ${reference.from}, ${reference.date}` };
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayInMs).toISOString().slice(0, 10);
}

function two(part: number | string): string {
  return String(part).padStart(2, '0');
}
