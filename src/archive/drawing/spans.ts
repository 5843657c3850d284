/** A year, a month or a day to its first and last day, as numbers. */
import type { Period, Span } from '../volumes.ts';
import { numberOn } from './days.ts';
import type { Stretch } from './scale.ts';

export function daysOf({ year, month, date }: Span): Stretch {
  const first = numberOn(year, month ?? 1, date ?? 1);
  if (date !== undefined) return { first, last: first };
  const next = month === undefined || month === 12 ? numberOn(year + 1, 1, 1) : numberOn(year, month + 1, 1);
  return { first, last: next - 1 };
}

/** What is drawn whether articles fall there or not: all of the year or the month that a page is for. */
export function frameOf(period: Period): Stretch[] {
  if (period.kind === 'year') return [daysOf({ year: period.year })];
  if (period.kind !== 'month') return [];
  return [daysOf({ year: period.year, ...(period.month !== null && { month: period.month }) })];
}
