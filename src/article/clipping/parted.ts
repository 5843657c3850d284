/** The lines of a text to its paragraphs, where it is parted at links and emphasis: programs that write every text node of a page on a line do so. */
import { wantsAnother } from '../grammar/function-words.ts';
import { hasText, type Line } from '../text/lines.ts';
import { beginsAttached } from './attached.ts';

/** Places where a sentence must have been parted, one of them before a mark, which begins a line of nothing else. */
const fewest = 2;

/** In words: a line as long that does not end is no title. */
const long = 14;
/** In words: fewer that end in “in” or “on” are a button's. */
const some = 4;
const short = 6;

/** Null where the text is not parted so. */
export function joinParted(lines: readonly Line[]): Line[][] | null {
  if (!isParted(lines)) return null;
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && at > 0 && belongs(paragraph, line, lines[at + 1])) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isParted(lines: readonly Line[]): boolean {
  let marks = 0;
  let words = 0;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (!above || !hasText(above) || !hasText(line) || ends(above)) continue;
    if (beginsAttached(line.text)) marks += 1;
    else if (beginsSmall(line) && count(above) >= short) words += 1;
  }
  return marks > 0 && marks + words >= fewest;
}

/** Whether a line goes on with the sentence that the paragraph above it begins. */
function belongs(paragraph: Line[], line: Line, next: Line | undefined): boolean {
  const above = paragraph.at(-1) as Line;
  if (!hasText(above) || !hasText(line)) return false;
  if (beginsAttached(line.text)) return !ends(above) || closing.test(line.text);
  if (ends(above) || bullet.test(line.text)) return false;
  const isRunning = paragraph.length > 1 || sentenceWithin.test(above.text) || count(above) >= long;
  const isFollowed = next !== undefined && (beginsAttached(next.text) || beginsSmall(next));
  if (beginsSmall(line)) return !byline.test(line.text) && (isRunning || isGoingOn(paragraph[0] as Line, line, isFollowed));
  return wantsMore(above) || (isRunning && (endsSentence.test(line.text) ? count(line) <= short : isFollowed));
}

/** A list in small letters is one of labels, and a single word may be a button. */
function isGoingOn(first: Line, line: Line, isFollowed: boolean): boolean {
  return !beginsSmall(first) && (count(line) >= 3 || endsSentence.test(line.text) || isFollowed);
}

function ends({ text }: Line): boolean {
  return /[.!?…:]["'”’)\]]*\s*$/.test(text);
}

const endsSentence = /[.!?…]["'”’)\]]*\s*$/;
const sentenceWithin = /\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u;
const closing = /^\s*["'”’)\]]/;
/** Under a title: “by”, “by Ada Quist”. */
const byline = /^\s*by(?: \p{Lu}[\p{L}.'’-]*)*\s*$/u;
const bullet = /^\s*[•●▪■◦‣·*]\s/u;

/** A word in small letters: neither a name such as iPhone nor an address. */
function beginsSmall({ text }: Line): boolean {
  return /^\s*\p{Ll}[\p{Ll}'’-]*(?=[\s,;:.!?)”"]|$)(?!\.\w)/u.test(text);
}

/** A word that wants another, in a sentence or alone, as “By” does; “Log in” is none. */
function wantsMore(line: Line): boolean {
  const { text } = line;
  if (/,\s*$/.test(text)) return true;
  const last = /(?:^|\s)(\p{L}\p{Ll}*)\s*$/u.exec(text)?.[1];
  const words = count(line);
  return last !== undefined && wantsAnother(last) && (words === 1 || words >= some);
}

function count({ text }: Line): number {
  return text.split(/\s+/).filter(Boolean).length;
}
