/** A text to the signs that it has, by which forms of dates are searched for in it or not. */

/** One bit each. */
export const signs = { digit: 1, year: 2, month: 4, day: 8 } as const;

const anyDigit = /\d/;
const yearDigits = /(?:1[6-9]|20)\d/;
export const monthLetters =
  /J(?:an|AN|u[nl]|U[NL])|F(?:eb|EB)|M(?:a[ry]|A[RY])|A(?:pr|PR|ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC)/;
const dayLetters = /day/i;

/** The signs that a text has. */
export function signsIn(text: string): number {
  let found = monthLetters.test(text) ? signs.month : 0;
  if (dayLetters.test(text)) found |= signs.day;
  if (anyDigit.test(text)) found |= yearDigits.test(text) ? signs.digit | signs.year : signs.digit;
  return found;
}
