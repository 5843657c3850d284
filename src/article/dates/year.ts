/** The digits of a year, two or four, to the year. */

/**
 * When a clipping is read is not known here, so that it is read alike in every year. Articles on pages are of this century, what
 * they reprint is of the last decades of the one before; of the years between, "45" may be of either, and is left unknown.
 */
export function yearOf(digits: string): number | null {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  if (year >= 70) return 1900 + year;
  return year < 40 ? 2000 + year : null;
}
