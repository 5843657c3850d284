/** The lines of a page to words in quotation marks right over the name of whoever said them, and to where the text names them. */
import { isText, type Line } from './line.ts';

const wholly = /^[“"][^“”"]*[”"]$/;
/** “I paid for air.” over “— Ada Quist, Northhaven”: as in no text, whoever said it is named below. */
const signedBelow = /^[—–-] ?\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){1,7}$/u;
/** So many lines above the words, or below, the text names whoever says them. */
const reach = 6;

export function isSigned(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  return (
    below !== undefined && isText(below) && wholly.test(lines[at]?.text ?? '') && signedBelow.test(below.text)
  );
}

/** One right over another is a list of what was said, in which some words may stand in the text as well. */
export function isListed(lines: readonly Line[], at: number): boolean {
  return (at >= 2 && isSigned(lines, at - 2)) || isSigned(lines, at + 2);
}

/** A list of what was said has words that the text has, too; those who said them stand there alone. */
export function isNamedNear(lines: readonly Line[], source: number, signature: number): boolean {
  const [name = ''] = (lines[signature] as Line).text.replace(/^[—–-] ?/, '').split(',');
  const last = name.trim().split(' ').at(-1) as string;
  const start = Math.max(0, source - reach);
  return lines
    .slice(start, source + reach + 1)
    .some((line, by) => start + by !== signature && isText(line) && line.text.includes(last));
}
