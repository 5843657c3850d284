/** A day as YYYY-MM-DD to its number, counted from 1 January 1970, and back. */
const milliseconds = 86_400_000;

export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / milliseconds;
}

export function dayOf(number: number): string {
  return new Date(number * milliseconds).toISOString().slice(0, 10);
}
