/** The lines of a text to its paragraphs, where it is parted at links and emphasis: programs that write every text node of a page on a line do so. */
import { wantsAnother } from '../grammar/function-words.ts';
import { hasText, type Line } from '../text/lines.ts';
import { beginsAttached } from './attached.ts';

/** Places where a sentence must have been parted, one of them before a mark, with which no other line begins. */
const fewest = 2;

/** In words: a line as long that does not end is no title. */
const long = 14;
/** In words: a title may be as long, and so may a link. */
const short = 6;
/** In words: what is shorter and ends as a sentence may go on is a button, such as “Log in”. */
const some = 3;

/** Null where the text is not parted so. */
export function joinParted(all: readonly Line[]): Line[][] | null {
  // A blank between a link and a slanted word is a text node, too, and no end of a paragraph.
  const lines = all.filter((line) => line.text === '' || hasText(line));
  if (!isParted(lines)) return null;
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && belongs(paragraph, line, lines[at + 1])) paragraph.push(line);
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
    else if (beginsSmall(line) && wordsIn(above) >= short) words += 1;
  }
  return marks > 0 && marks + words >= fewest;
}

/** Whether a line goes on with the sentence that the paragraph above it has begun. */
function belongs(paragraph: Line[], line: Line, next: Line | undefined): boolean {
  const above = paragraph.at(-1) as Line;
  if (!hasText(above) || !hasText(line)) return false;
  if (beginsAttached(line.text)) return !ends(above) || closing.test(line.text);
  if (ends(above) || bullet.test(line.text)) return false;
  if (paragraph.length === 1 && byline.test(line.text)) return false;
  const isSentence = paragraph.length > 1 || wordsIn(above) >= long || sentenceWithin.test(above.text);
  const isFollowed = next !== undefined && goesOn(next);
  if (wantsMore(above)) return true;
  if (beginsSmall(line)) {
    // In small letters throughout, it is a list of labels.
    return isSentence || (!beginsSmall(paragraph[0] as Line) && (goesOn(line) || isFollowed));
  }
  const isComma = endsInComma.test(above.text);
  if (isSentence && (isFollowed || isComma)) return true;
  if (wordsIn(line) > short) return false;
  if (isSentence) return endsSentence.test(line.text) || (next !== undefined && beginsSmall(next));
  return isComma || (isFollowed && wordsIn(above) >= some && endsSmall.test(above.text));
}

/** Whether a line is the rest of a sentence, and no label. */
function goesOn(line: Line): boolean {
  if (beginsAttached(line.text)) return true;
  return beginsSmall(line) && (wordsIn(line) >= 3 || endsSentence.test(line.text));
}

function ends({ text }: Line): boolean {
  return /[.!?…:;]["'”’)\]]*\s*$/.test(text);
}

const endsSentence = /[.!?…]["'”’)\]]*\s*$/;
const endsInComma = /,["'”’]?\s*$/;
const endsSmall = / \p{Ll}+\s*$/u;
const sentenceWithin = /\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u;
const closing = /^\s*["'”’)\]]/;
const bullet = /^\s*[•●▪■◦‣·*]\s/u;
/** Under a title: “by”, “by Ada Quist”. */
const byline = /^\s*by(?: \p{Lu}[\p{L}.'’-]*)*\s*$/u;

/** A word in small letters: neither a name such as iPhone nor an address. */
function beginsSmall({ text }: Line): boolean {
  return /^\s*\p{Ll}[\p{Ll}'’-]*(?=[\s,;:.!?)”"]|$)(?!\.\w)/u.test(text);
}

/** Whether the last word wants another: in a sentence, or alone, as “By” does. */
function wantsMore(line: Line): boolean {
  const last = /(?:^|\s)(\p{L}\p{Ll}*)\s*$/u.exec(line.text)?.[1];
  if (last === undefined || !wantsAnother(last)) return false;
  return wordsIn(line) === 1 ? opensAlone.test(last) : wordsIn(line) >= some;
}

/** In capitals, others are buttons: “About”. */
const opensAlone = /^(?:By|\p{Ll}+)$/u;

function wordsIn({ text }: Line): number {
  return text.split(/\s+/).filter(Boolean).length;
}
