/**
 * A browser's title to the words in it that are the article's own, between the names of the outlet and its sections:
 * "Ferry sails again | Harbour Wire", "Harbour Wire - News - Ferry sails again".
 */
import { isPaper } from '../byline/bare.ts';
import { wordsOf } from '../furniture/words.ts';
import { key } from './lines.ts';
import { tiesOf } from './ties.ts';

/** Offsets in the title. */
type Span = { start: number; end: number };
/** `isClosed` is whether what stands around the words is surely an outlet's: the page has it elsewhere, or papers and sites are called so. */
export type OwnWords = Span & { isClosed: boolean };
export type Piece = Span & { text: string; stroke: string };

/** A stroke before a piece; a hyphen or a dash may belong to a headline, the others do not. */
const strokes = /\s+(?:[–—-]|--)\s+|\s*[|»]\s*|\s+(?:::?|[·•‹›<>«])\s+/g;
const mayJoin = /[–—-]/;
/** What has more, or more characters, is a menu in one line, or a text. */
const mostPieces = 6;
const longestTitle = 300;
/** In words. */
const longestName = 5;
const longestSection = 3;
const domain = /^(?:\w[\w-]*\.)+[a-z]{2,6}$/i;
/** "Harbour", "icHarbour", "24", "(Northhaven)" */
const capital = /^\(?\p{Ll}{0,2}[\p{Lu}\d]/u;
/** Within names: "The Times of Northhaven". */
const smallWord = /^(?:of|the|and|for|in|on|at|by|de|la|&)$/;

/** `lines` are the page's other lines, `text` those of them that are the article's; null where all of the title is its own. */
export function ownWords(
  pieces: readonly Piece[],
  lines: readonly string[],
  text: string[],
): OwnWords | null {
  const ties = tiesOf(
    pieces.map((piece) => piece.text),
    text,
  );
  const others = new Set(lines.map(key));
  const isName = pieces.map(({ text: words, stroke }, at) => {
    if (!isNameShaped(words)) return false;
    if (isOutlets(words) || others.has(key(words))) return true;
    // "EXCLUSIVE – Ferry sails again" opens with what the article is.
    if (at === 0) return !mayJoin.test(pieces[1]?.stroke ?? '');
    if (at < pieces.length - 1) return isSection(words, ties[at]?.count);
    // "Ferry may close – Harbour Master" ends in who said so, of whom the text tells.
    return !mayJoin.test(stroke) || !isIn(text, words);
  });
  const worthOf = (at: number) => [
    isName[at] ? 0 : 1,
    ties[at]?.count ?? 0,
    wordsOf((pieces[at] as Piece).text).count,
  ];
  const own = pieces
    .map((_, at) => at)
    .reduce((best, at) => (isMore(worthOf(at), worthOf(best)) ? at : best));
  // A headline may have a dash within it, where no name stands behind it.
  const joins = (at: number, next: number) =>
    mayJoin.test(pieces[at]?.stroke ?? '') && isName[next] === false;
  let [first, last] = [own, own];
  while (joins(first, first - 1)) first -= 1;
  while (joins(last + 1, last + 1)) last += 1;
  if (first === 0 && last === pieces.length - 1) return null;
  const isClosed = pieces.some(
    (piece, at) => (at < first || at > last) && (isOutlets(piece.text) || others.has(key(piece.text))),
  );
  return { start: (pieces[first] as Piece).start, end: (pieces[last] as Piece).end, isClosed };
}

function isMore(one: number[], other: number[]): boolean {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at >= 0 && (one[at] as number) > (other[at] as number);
}

/** What its strokes part a title into; null where nothing is parted, or where it is a menu. */
export function piecesOf(title: string): Piece[] | null {
  if (title.length > longestTitle) return null;
  const pieces: Piece[] = [];
  let [start, stroke] = [0, ''];
  for (const found of [...title.matchAll(strokes), null]) {
    const end = found?.index ?? title.length;
    if (end > start) pieces.push({ start, end, stroke, text: title.slice(start, end) });
    if (found) [start, stroke] = [end + found[0].length, found[0]];
  }
  return pieces.length > 1 && pieces.length <= mostPieces ? pieces : null;
}

function isNameShaped(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= longestName &&
    !text.endsWith('?') &&
    !smallWord.test(words[0] as string) &&
    words.every((word) => capital.test(word) || smallWord.test(word) || domain.test(word))
  );
}

function isIn(text: readonly string[], words: string): boolean {
  const small = words.toLowerCase();
  return text.some((line) => line.toLowerCase().includes(small));
}

function isOutlets(text: string): boolean {
  return domain.test(text) || isPaper(text);
}

/** Between a headline and the outlet a section's name may be a word of the text, too. */
function isSection(text: string, count: number | undefined): boolean {
  return count === 0 || text.split(/\s+/).length <= longestSection;
}
