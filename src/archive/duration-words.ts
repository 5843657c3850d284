/** Two days to the time between them in words: “eight years, one month, nineteen days”. */
import { numberWords } from './count-words.ts';

export type Duration = { years: number; months: number; days: number };

/** Both days as YYYY-MM-DD, the earlier first. */
export function between(earlier: string, later: string): Duration {
  const [year, month, day] = parts(earlier);
  const [laterYear, laterMonth] = parts(later);
  let total = (laterYear - year) * 12 + laterMonth - month;
  if (addMonths(year, month, day, total) > time(later)) total -= 1;
  const days = Math.round((time(later) - addMonths(year, month, day, total)) / 86_400_000);
  return { years: Math.floor(total / 12), months: total % 12, days };
}

export function durationWords({ years, months, days }: Duration): string {
  const words = [count(years, 'year'), count(months, 'month'), count(days, 'day')].filter(Boolean);
  return words.join(', ') || 'less than a day';
}

const count = (value: number, unit: string) =>
  value === 0 ? '' : `${numberWords(value)} ${unit}${value === 1 ? '' : 's'}`;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

function parts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** A month after 31 January is the last day of February. */
function addMonths(year: number, month: number, day: number, months: number): number {
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
}
