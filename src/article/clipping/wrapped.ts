/** The lines of a text to its paragraphs, where it is broken at a fixed width, as e-mail and wire copy are. */
import { isFunctionWord } from '../grammar/function-words.ts';
import { hasText, type Line } from '../text/lines.ts';
import { breaksWords, endsInHyphen } from './broken-words.ts';
import { indentedIn } from './indents.ts';
import { beginsItem } from './line-shapes.ts';

/** In characters. Nobody breaks running text shorter, but for columns, whose words are broken; of what is longer, no one line would be. */
const narrowest = 40;
const narrowestColumn = 20;
const widest = 120;
/** In characters: of a word, as much stays together where words are broken. */
const longestUnbroken = 6;
/** Sentences that go on in the next line: a few do so in any text. */
const fewest = 4;
/** Of the lines that are full or nearly so, a share as large goes on in the next; more in running text, fewer in lists. */
const leastGoingOn = 0.4;

/**
 * A paragraph is a line, or those that were one before they were broken. Whoever breaks lines fills each, word after
 * word, so that one ends where the next word had no room. Where it had, somebody ended it: a headline, a byline, the
 * last line of a paragraph. Null where the text is not broken so.
 */
export function joinWrapped(lines: readonly Line[], width: Width | null = widthOf(lines)): Line[][] | null {
  if (width === null) return null;
  const isIndented = indentedIn(lines);
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above && isPair(above, line) && !isIndented(line) && isBroken(above, line, width))
      paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/**
 * `slack` is the room that lines leave though the next word would have had it, in characters; `longest` is what of a word
 * must have had room, where words are broken.
 */
export type Width = { most: number; slack: number; longest: number };

export function widthOf(lines: readonly Line[]): Width | null {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && isPair(line, next) && lengthOf(line) <= widest ? [[line, next] as const] : [];
  });
  const goingOn = pairs.filter(([line, next]) => goesOn(line, next));
  if (goingOn.length < fewest) return null;
  const isColumn = breaksWords(lines);
  const longest = isColumn ? longestUnbroken : Number.POSITIVE_INFINITY;
  // All but a few, for a line of the page around the text may be longer.
  const most = atShare(
    goingOn.map(([line]) => lengthOf(line)),
    0.95,
  );
  const full = pairs.filter(([line]) => lengthOf(line) >= most * 0.75);
  const slack = Math.max(
    0,
    atShare(
      goingOn.map(([line, next]) => most - filled(line, next, longest)),
      0.9,
    ),
  );
  const isText = goingOn.length > full.length * leastGoingOn && isMostlyBroken(lines);
  // Lines that end anywhere were broken by something else, such as a link in each.
  const least = isColumn ? narrowestColumn : narrowest;
  return most >= least && slack <= most / 4 && isText ? { most, slack, longest } : null;
}

/** Whether most of the text stands in lines that may have been broken. */
function isMostlyBroken(lines: readonly Line[]): boolean {
  let within = 0;
  let beyond = 0;
  for (const line of lines) {
    if (lengthOf(line) <= widest) within += line.text.length;
    else beyond += line.text.length;
  }
  return within > beyond;
}

/** Of the values in order, the one that this share of them comes up to. */
function atShare(values: number[], share: number): number {
  return values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] as number;
}

function isPair(line: Line, next: Line): boolean {
  return hasText(line) && hasText(next);
}

function isBroken(line: Line, next: Line, { most, slack, longest }: Width): boolean {
  if (beginsItem(next) || isNameUnder(line, next) || isHeading(line) || isHeading(next)) return false;
  if (endsInHyphen(line) && /^\s*\p{Ll}/u.test(next.text)) return true;
  return filled(line, next, longest) + slack > most || (lengthOf(line) > most / 2 && goesOn(line, next));
}

/** A few words in capitals by themselves are a name under a headline, unless the line above ends in a word that wants another. */
export function isNameUnder(line: Line, next: Line): boolean {
  if (!nameAlone.test(next.text)) return false;
  const last = /[\p{L}’'-]+$/u.exec(line.text)?.[0];
  return last !== undefined && !isFunctionWord(last.toLowerCase()) && !/^\p{Lu}/u.test(last);
}

const nameAlone = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** How long the line would be with the next word. */
function filled(line: Line, next: Line, longest: number): number {
  return lengthOf(line) + 1 + Math.min(/\S+/.exec(next.written ?? next.text)?.[0].length ?? 0, longest);
}

/** Whoever filled a line counted its signs. */
function lengthOf({ text, written = text }: Line): number {
  return written.length;
}

function isHeading({ written = '' }: Line): boolean {
  return /^\s*#{1,6}\s/.test(written);
}

function goesOn(line: Line, next: Line): boolean {
  return !/[.!?…:]["'”’)]*$/.test(line.text) && /^\s*\p{Ll}/u.test(next.text);
}
