/** A line of a page to the share of its words that the lines around it have: crossheads share some, other stories hardly any. */
import { wordsOf } from '../furniture/words.ts';
import { isText, type Line } from './line.ts';

/** A crosshead has words of the paragraphs that it titles; what has no more of them than this titles none. */
export const mostTied = 0.2;

const reach = 12;
const near = 2;

/** The share of a line's content words that the next two lines of the text have. */
export function tieBelow(lines: readonly Line[], at: number): number {
  const below = lines.slice(at + 1, at + 1 + reach).filter(isText);
  return tieTo(below.slice(0, near), lines[at] as Line);
}

/** The share of its words that the last two lines of the text above a place have. */
export function tieAbove(lines: readonly Line[], at: number, line: Line): number {
  const above = lines.slice(Math.max(0, at - reach), at).filter(isText);
  return tieTo(above.slice(-near), line);
}

function tieTo(others: readonly Line[], { text }: Line): number {
  const own = [...wordsOf(text).matter];
  const has = (word: string) => others.some((other) => wordsOf(other.text).matter.has(word));
  return own.length === 0 ? 0 : own.filter(has).length / own.length;
}
