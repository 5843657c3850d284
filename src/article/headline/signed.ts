/** The line by which somebody signs to the headline of the lines right above it: these are the head, whatever their words. */
import { isPaper } from '../byline/bare.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isPagesOwn } from './pages-own.ts';
import { type Block, isButton, longestLabel, mayBeHead, tied, titleCase } from './head.ts';
import { isToldByNeighbour } from './neighbours.ts';
import { headAbove, isStatedTwice, mostInHead } from './head-above.ts';
import { isRowOfTags } from './tags.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** The index of the headline among the blocks; null where nobody signs below a line that may be one. */
export function signedHeadline(blocks: RootContent[], start: number): number | null {
  const head = headAbove(blocks, start);
  if (!head) return null;
  const { lines, label, isOverSection } = head;
  const text = textFrom(blocks, Math.max(start, head.signing));
  const tieOf = (line: Block) => tiesOf([line.text], text)[0]?.share ?? 0;
  if (lines.length > mostInHead)
    return lastOf(lines, tieOf, head.signing, plain(blocks[head.signing] as RootContent));
  const all = blocks.slice(0, Math.max(start, head.signing)).map(plain);
  const titles = lines
    .map((line, place) => (place === lines.length - 1 ? untrailed(line) : line))
    .filter(
      (line, place) =>
        mayBeHead(line) &&
        isTold(line, lines[place + 1]) &&
        !isToldByNeighbour(all, line.at) &&
        !isRowOfTags(line.text, line.signals, text),
    );
  // One that plays on words shares none with the text; then it must be the only one, and no menu's.
  const playing = titles.length === 1 && !isOverSection ? titles[0] : undefined;
  // Above a section's label stand other stories, which share a word or two.
  const least = isOverSection ? tied : 0;
  const titled = titles.find((line) => (least > 0 ? tieOf(line) >= least : tieOf(line) > 0)) ?? playing;
  if (titled) return titled.at;
  if (!label || !isShortTitle(label, blocks)) return null;
  const [top, next] = lines;
  // "Broken Promise" over one sentence, "The Harbour Clock" over the name: a headline as short as a label.
  const isOverSentence = top?.signals.sentence && !next && label.at === top.at - 1;
  const isFirst = blocks.slice(0, label.at).every(isPagesOwnBlock);
  const isTied = tieOf(label) >= tied || (isFirst && tieOf(label) > 0);
  const isOverName = !top && label.signals.words === longestLabel && isTied;
  return isOverSentence || isOverName ? label.at : null;
}

/** Nearest to who signs, a title that trails off is no teaser that was cut. */
function untrailed(line: Block): Block {
  const { ellipsis, sentence } = line.signals;
  return { ...line, signals: { ...line.signals, ellipsis: false, sentence: sentence && !ellipsis } };
}

const untied = 0.34;

/** Below a list of other stories, the last line is the headline, if it alone is of the text's matter, or stands right above a writer's name. */
function lastOf(
  lines: Block[],
  tieOf: (line: Block) => number,
  signing: number,
  name: string,
): number | null {
  const [before, last] = lines.slice(-2) as [Block, Block];
  const isNamed = last.at === signing - 1 && (/^by\b/i.test(name) || isSurelyPerson(name));
  const isOwn = tieOf(last) >= tied && tieOf(before) < untied;
  const isHeadline =
    mayBeHead(last) && isTold(last, undefined) && (isOwn || (isNamed && tieOf(last) > tieOf(before)));
  return isHeadline ? last.at : null;
}

/** "Rescue at the quay: “We got her!”" */
const quotedAtEnd = /: ["“‘'][^"”]+[!?.]["”’']$/;

/** A sentence is a headline only above another line of the head, and below something of the page: a crop may begin with its text. */
function isTold({ at, text, signals }: Block, next: Block | undefined): boolean {
  if (!signals.sentence || signals.capitals > titleCase || quotedAtEnd.test(text)) return true;
  return !signals.quoted && (signals.question || (next !== undefined && at > 0 && next.signals.words > 5));
}

function isShortTitle({ text, signals }: Block, blocks: RootContent[]): boolean {
  return (
    signals.words > 1 &&
    signals.capitals >= 0.5 &&
    !signals.says &&
    !isSurelyPerson(text) &&
    !isPaper(text) &&
    /^\p{L}[\p{L}\s'’-]*$/u.test(text) &&
    !isStatedTwice(blocks, { text })
  );
}

function isPagesOwnBlock(block: RootContent): boolean {
  return isButton(block) || isPagesOwn(plain(block));
}
