/** References to a table as RFC 4180 has it, which a spreadsheet can open without computing anything in it. */
import type { Reference } from './reference.ts';

const columns = [
  ['title', 'title'],
  ['title basis', 'titleBasis'],
  ['byline', 'byline'],
  ['publisher', 'publisher'],
  ['published', 'published'],
  ['published basis', 'publishedBasis'],
  ['event', 'event'],
  ['event basis', 'eventBasis'],
  ['rights', 'rights'],
  ['original address', 'original'],
  ['original address checked', 'checked'],
  ['archive address', 'address'],
] as const satisfies [heading: string, field: keyof Reference][];

/** Excel takes a file for its country’s old encoding unless it begins with this. */
const byteOrderMark = '\uFEFF';

/** Dates are EDTF; an unknown value is an empty cell. */
export function csvOf(references: readonly Reference[]): string {
  const head = columns.map(([heading]) => heading);
  const rows = references.map((reference) => columns.map(([, field]) => reference[field] ?? ''));
  return byteOrderMark + [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = needsApostrophe(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Spreadsheets compute what begins so: https://owasp.org/www-community/attacks/CSV_Injection.
 * An apostrophe of the text’s own before such a sign gets another, so that taking one away always gives the text back.
 */
function needsApostrophe(text: string): boolean {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text);
}
