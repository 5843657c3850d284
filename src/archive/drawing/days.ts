/** A day as YYYY-MM-DD to its number, counted from 1 January 1970, and back. */
const milliseconds = 86_400_000;

export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / milliseconds;
}

/** Of a year of any length, unlike a day in a string. */
export function numberOn(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) / milliseconds;
}

export function dayOf(number: number): string {
  return new Date(number * milliseconds).toISOString().slice(0, 10);
}

/** Each day from one to another as a calendar has it. */
export function calendar(
  first: number,
  last: number,
): { day: number; date: number; month: number; year: number }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const [year = 0, month = 0, date = 0] = dayOf(first + index)
      .split('-')
      .map(Number);
    return { day: first + index, date, month, year };
  });
}
