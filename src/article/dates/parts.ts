/** The named parts of a date in words or numbers to what they say. */
import { yearOf } from './year.ts';

export type DateParts =
  | { form: 'date'; year?: number; month?: number; day?: number; decade?: boolean }
  /** `ahead` where the words before it look forward: "will meet on Friday". */
  | { form: 'weekday'; weekday: number; ahead: boolean }
  | { form: 'relative'; days: number }
  /** 03/04/2019 is 3 April or 4 March. */
  | { form: 'ambiguous' };

export type Groups = Record<string, string | undefined>;

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Year, month and day by the names of their groups; null for a day that its month does not have. */
export function numbers(groups: Groups): DateParts | null {
  const parts: DateParts = { form: 'date' };
  if (groups['year']) parts.year = Number(groups['year']);
  if (groups['month']) parts.month = monthNumber(groups['month']);
  if (groups['m']) parts.month = Number(groups['m']);
  if (groups['day']) parts.day = Number(groups['day']);
  return parts.day === undefined || isDay(parts) ? parts : null;
}

/** The same where the year has two digits. */
export function inShortYear({ y = '', ...groups }: Groups): DateParts | null {
  const year = yearOf(y);
  return year === null ? null : numbers({ ...groups, year: String(year) });
}

/** "Mon", "Tuesday,", "Thu |": the weekday that a date has right before it. Beside a bar "The Sun" is a paper. */
const weekdayBefore =
  /(?<!\p{L})(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|r|ur)?(?:day)?[.,]?(?:(?<!\p{L} sun) [|•·–-])? $/iu;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * 31/12/2019 and 12/31/2019. Full stops say no more than strokes do: in English pages either order has them. Of what may be
 * read either way, the weekday before it may tell: Thu, 08/09/2012 is in August.
 */
export function slashed(groups: Groups, before: string): DateParts | null {
  const a = Number(groups['a']);
  const b = Number(groups['b']);
  const year = yearOf(groups['y'] as string);
  if (year === null) return null;
  if (a > 12 && b <= 12) return checked({ form: 'date', year, month: b, day: a });
  if (b > 12 && a <= 12) return checked({ form: 'date', year, month: a, day: b });
  if (a === b && a >= 1 && a <= 12) return { form: 'date', year, month: a, day: b };
  if (a < 1 || b < 1 || a > 12 || b > 12) return null;
  return (
    onWeekday(before, [
      { year, month: a, day: b },
      { year, month: b, day: a },
    ]) ?? { form: 'ambiguous' }
  );
}

function onWeekday(
  before: string,
  readings: { year: number; month: number; day: number }[],
): DateParts | null {
  const named = weekdayBefore.exec(before)?.groups?.['weekday']?.toLowerCase();
  if (named === undefined) return null;
  const agreeing = readings.filter(
    ({ year, month, day }) =>
      new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekdays.indexOf(named),
  );
  return agreeing.length === 1 && agreeing[0] ? { form: 'date', ...agreeing[0] } : null;
}

function checked(parts: DateParts): DateParts | null {
  return isDay(parts) ? parts : null;
}

function isDay(parts: DateParts): boolean {
  if (parts.form !== 'date' || parts.month === undefined || parts.day === undefined) return true;
  const { year = 2000, month, day } = parts;
  return month > 0 && month < 13 && day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return monthNames.findIndex((month) => month.startsWith(start)) + 1;
}
