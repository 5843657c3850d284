/** Titles one under the other to whether they stand between paragraphs; where a page has more of them, it lists things. */
import {
  type Asides,
  isPassage,
  isPassageOfText,
  isText,
  type Line,
  nextText,
  passagesAbove,
} from './line.ts';
import { mostTied, tieBelow } from './ties.ts';
import { announcing, isSpecial, isWhollyQuoted, mayBeTitle, rowOf } from './titles.ts';

/** One of them so long is no crosshead of a crosshead. */
const longTitle = 8;
const longestRow = 8;
const fewestInRow = 4;

/** Titles one under the other, between paragraphs. The last of several may be a crosshead, below a caption or the name of a part: it has words of what it titles. Questions only are those that the text asks. */
export function isRow(lines: readonly Line[], at: number): boolean {
  const count = rowOf(lines, at, mayBeTitle);
  if (count < 2 || count > longestRow) return false;
  const row = lines.slice(at, at + count);
  const above = nextText(lines, at, -1);
  return (
    isPassage(above) &&
    !announcing.test(above?.text ?? '') &&
    isAbovePassage(lines, at + count, row) &&
    tieBelow(lines, at + count - 1) <= mostTied &&
    row.some(({ signals }) => !signals.question) &&
    row.some(({ signals }) => signals.words >= longTitle && signals.grammar > 0) &&
    row.every((line) => line.signals.words >= fewestInRow && !isSpecial(line)) &&
    !isWhollyQuoted(above)
  );
}

/** Items of a list may stand above a picture or an advertisement as well, but look more like text. */
const mostScore = 1.5;
/** Over the byline stand the headline and the standfirst: so many paragraphs are above a row amid a text. */
const fewestAbove = 3;

function isAbovePassage(lines: readonly Line[], below: number, row: readonly Line[]): boolean {
  const next = lines[below];
  if (next && isText(next)) return isPassage(next);
  if (!isPassage(nextText(lines, below - 1, 1)) || row.some(({ score }) => score >= mostScore)) return false;
  return passagesAbove(lines, below) >= fewestAbove;
}

/** So many titles, each set in capitals and so long, close a text that has ended: other stories. */
const fewestAtEnd = 4;
const fewestWords = 5;
const leastCapitals = 0.8;
/** Names one after the other, of a team or of those who were asked. */
const listing = /(?:[,;] [^,;]{1,30}){3}/;

/** How many of the text's last lines are titles of other stories, right below its last paragraph. */
export function titlesAtEnd(lines: readonly Line[]): number {
  const end = lines.findLastIndex(isText);
  let start = end + 1;
  while (start > 0 && isSetAsTitle(lines[start - 1] as Line)) start -= 1;
  const above = lines[start - 1];
  const isEnded = above && isPassageOfText(above) && !announcing.test(above.text);
  return isEnded && end - start + 1 >= fewestAtEnd ? end - start + 1 : 0;
}

function isSetAsTitle(line: Line): boolean {
  const { words, capitals, shouting, bullet, quoted, colon } = line.signals;
  return (
    isText(line) &&
    !listing.test(line.text) &&
    words >= fewestWords &&
    capitals >= leastCapitals &&
    !shouting &&
    !bullet &&
    !quoted &&
    !colon
  );
}

/** A page of so many titles for its paragraphs lists things, and the titles are its text. */
const mostTitles = 1 / 3;

export function isListing(lines: readonly Line[], found: Asides): boolean {
  const titles = lines.filter(
    (line, at) => !found.has(at) && mayBeTitle(line) && line.signals.words >= fewestInRow,
  );
  const passages = lines.filter(isPassageOfText);
  return titles.length > passages.length * mostTitles;
}
