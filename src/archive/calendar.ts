/** A year, month and day in figures to what no calendar has of them: “there is no month 13”. */
import { monthName } from './date-words.ts';

/** Null where the calendar has it. */
export function calendarFault(year: string, month: string, day?: string): string | null {
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return `there is no month ${month}`;
  const days = daysIn(Number(year), monthNumber);
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return null;
  return `${monthName(monthNumber)} ${year} has ${days} days`;
}

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}
