/** A line to its form, which is the same on every page that it runs through, and to whether such a form is a printer’s. */
import type { Line } from '../text/lines.ts';

/** In characters. */
const longest = 250;

/** The words of a line in small letters with a nought for every number; null where it is too long to run from page to page. */
export function formOf({ text }: Line): string | null {
  if (text.length > longest) return null;
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\d+/g, '0');
}

/** “Page 0 of 0”, “0/0”, “- 0 -”, “A0”, an address with a number behind it, a name beside one. */
const ofPages =
  /^(?:[-–—|]? ?(?:page |p\. ?)?\p{L}?0(?: ?(?:of|\/) ?0)? ?[-–—|]?|(?:https?|file):\/\/\S+ (?:page )?0(?: ?(?:of|\/) ?0)?)$/u;

export function isPageCount(form: string): boolean {
  return ofPages.test(form);
}

/** No text has such a line but by a program’s hand: the time it printed, an address with the number of the sheet. */
export function isProgramsForm(form: string): boolean {
  return /^0[/.]0[/.]0,? 0:0|^(?:https?|file):\/\/\S+ 0\/0$/.test(form);
}

/** When a program printed a page, as it writes it over the title: “3/2/25, 10:14 AM”. */
const printed = /^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)?(?=\s|$)/;

export function isPrintingHead({ text }: Line): boolean {
  return printed.test(text);
}

/** The title that a program wrote behind the time. */
export function titleBehind(text: string): string {
  return text.replace(printed, '').trim();
}

/** Where a program found a page, and how many of how many sheets this is. */
export function isPrintingFoot({ text }: Line): boolean {
  return /^\s*(?:https?|file):\/\/\S+\s+\d+\/\d+\s*$/.test(text);
}

/** Whether one number in a line counts on by one from line to line, and the others stay. */
export function countsOn(lines: readonly Line[]): boolean {
  const [first = [], ...more] = lines.map(({ text }) => text.match(/\d+/g) ?? []);
  return first.some((number, place) =>
    more.every(
      (numbers, at) =>
        numbers.every((other, beside) => beside === place || other === first[beside]) &&
        Number(numbers[place]) === Number(number) + at + 1,
    ),
  );
}

/** What two lines have in common that say the same: letters and numbers. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');
}

/** In lines: no headline has more. */
const headlineWithin = 8;

/** Whether the lines below a title begin with what it says, before the name behind it or where it is cut short. */
export function saysAgain(title: string, below: readonly Line[]): boolean {
  const letters = lettersOf(title.split(/ [-–—|] |…/, 1)[0] as string);
  const text = below.slice(0, headlineWithin).map((line) => line.text);
  return letters !== '' && lettersOf(text.join('')).startsWith(letters);
}
