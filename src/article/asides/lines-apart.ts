/** The lines of a page to those that stand alone between paragraphs of which they have hardly a word. */
import { isPassage, isText, type Line, nextText } from './line.ts';
import { mostTied, tieBelow } from './ties.ts';
import { isSpecial, isTold, isWhollyQuoted, mayBeTitle } from './titles.ts';

/** A line without a stop that is so long titles no section. */
const longCrosshead = 9;
/** Where a page has so many of them and no shorter ones, they title its sections for all that. */
const fewestLong = 2;
const shortCrosshead = 7;
const mostCapitals = 0.8;

export function linesApart(lines: readonly Line[]): number[] {
  const between = [...lines.keys()].filter((at) => mayBeTitle(lines[at] as Line) && isBetween(lines, at));
  const lineAt = (at: number) => lines[at] as Line;
  const long = between.filter((at) => lineAt(at).signals.words >= longCrosshead);
  const hasShort = between.some((at) => lineAt(at).signals.words < shortCrosshead);
  const isUsual = long.every((at) => lineAt(at).signals.capitals > mostCapitals) || !hasShort;
  if (long.length >= fewestLong && isUsual) return [];
  return long.filter((at) => isApart(lineAt(at)) && tieBelow(lines, at) <= mostTied);
}

/** "Visits fell. Source: the council": a stop is in it, if not at its end. */
const sentences = /\p{Ll}[.!?]["”’)]* \p{Lu}/u;

function isApart(line: Line): boolean {
  return !line.signals.question && !sentences.test(line.text) && line.signals.grammar > 0 && !isTold(line);
}

function isBetween(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const below = nextText(lines, at, 1);
  const own = lines[at - 1];
  // The crosshead of a section may stand over a picture, and a section's name over a title.
  const above = own && isText(own) && mayBeTitle(own) ? nextText(lines, at - 1, -1) : nextText(lines, at, -1);
  return isPassage(above) && isPassage(below) && !isSpecial(line) && !isWhollyQuoted(above);
}

/** Where others are found, shorter ones are of their kind. */
const knownWords = 7;
const mostTiedKnown = 0.34;

export function isLikeKnown(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  return (
    mayBeTitle(line) &&
    line.signals.words >= knownWords &&
    !isTold(line) &&
    isBetween(lines, at) &&
    tieBelow(lines, at) <= mostTiedKnown
  );
}
