/** A text to its lines, each at its place. */
import { narrow } from './narrow.ts';

/** `written` is what stood in a line before the signs of a program were taken off it. */
export type Line = { number: number; offset: number; text: string; written?: string };

/** Lines as editors count them: ended by LF, CR LF or CR. */
export function linesOf(document: string): Line[] {
  let offset = 0;
  return document.split(/\r\n|\n|\r/).map((text, at) => {
    const line = { number: at + 1, offset, text: narrow(text) };
    offset += text.length;
    offset += document.startsWith('\r\n', offset) ? 2 : 1;
    return line;
  });
}

/** White space, and the invisible marks that scrapers leave behind: a line of nothing else is a blank line. */
const blank = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]*$/;

export function hasText(line: Pick<Line, 'text'>): boolean {
  return line.text !== '' && !blank.test(line.text);
}
