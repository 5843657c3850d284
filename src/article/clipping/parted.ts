/** The lines of a text to its paragraphs, where it is parted at links and emphasis: programs that write every text node of a page on a line do so. */
import { hasText, type Line } from '../text/lines.ts';
import { beginsAttached } from './attached.ts';
import { beginsItem, beginsSmall, ends, short, some, wantsMore, wordsIn } from './line-shapes.ts';
import { showsParting } from './shows-parting.ts';

/** In words: a line as long that does not end is no title. */
const long = 14;

/** Null where the text is not parted so. */
export function joinParted(all: readonly Line[]): Line[][] | null {
  // A blank between a link and a slanted word is a text node, too, and no end of a paragraph.
  const lines = all.filter((line) => line.text === '' || hasText(line));
  if (!showsParting(lines)) return null;
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && belongs(paragraph, line, lines[at + 1])) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a line goes on with the sentence that the paragraph above it has begun. */
function belongs(paragraph: Line[], line: Line, next: Line | undefined): boolean {
  const above = paragraph.at(-1) as Line;
  if (!hasText(above) || !hasText(line)) return false;
  if (beginsAttached(line.text)) return !ends(above) || closes(line, paragraph);
  if (ends(above) || beginsItem(line)) return false;
  if (paragraph.length === 1 && byline.test(line.text)) return false;
  const isSentence = paragraph.length > 1 || wordsIn(above) >= long || sentenceWithin.test(above.text);
  const isFollowed = next !== undefined && goesOn(next);
  if (wantsMore(above)) return true;
  if (beginsSmall(line)) {
    // In small letters from its beginning, it is a list of labels, or what a reader of such a name wrote.
    return isSentence || (!small.test(paragraph[0]?.text ?? '') && (goesOn(line) || isFollowed));
  }
  const isComma = endsInComma.test(above.text);
  if (isSentence && (isFollowed || isComma)) return true;
  if (wordsIn(line) > short) return false;
  if (isSentence) return endsSentence.test(line.text) || (next !== undefined && beginsSmall(next));
  // A comma by itself parts the names of those who sign below a title.
  const isWithin = isFollowed && !comma.test(next.text);
  return isComma || (isWithin && wordsIn(above) >= some && endsSmall.test(above.text));
}

/** How far above, in lines, the mark that a line closes is looked for. */
const reach = 12;

/** Whether a line begins with a mark that closes: a straight one does so where one is open. */
function closes({ text }: Line, paragraph: readonly Line[]): boolean {
  const mark = closing.exec(text)?.[1];
  if (mark !== '"') return mark !== undefined;
  return paragraph.slice(-reach).flatMap((line) => line.text.match(/"/g) ?? []).length % 2 === 1;
}

/** Whether a line is the rest of a sentence, and no label. */
function goesOn(line: Line): boolean {
  if (beginsAttached(line.text)) return true;
  return beginsSmall(line) && (wordsIn(line) >= 3 || endsSentence.test(line.text));
}

const endsSentence = /[.!?…]["'”’)\]]*\s*$/;
const endsInComma = /,["'”’]?\s*$/;
const endsSmall = / \p{Ll}+\s*$/u;
const sentenceWithin = /\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u;
const closing = /^\s*(["'”’)\]])/;
const comma = /^\s*,\s*$/;
const small = /^\s*\p{Ll}/u;
/** Under a title: “by”, “By Ada Quist”. */
const byline = /^\s*[Bb]y(?: \p{Lu}[\p{L}.'’-]*)*\s*$/u;
