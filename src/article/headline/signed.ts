/** The line by which somebody signs to the headline of the lines right above it: these are the head, whatever their words. */
import { findBareByline } from '../byline/bare.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isPagesOwn } from './candidates.ts';
import {
  type Block,
  blockAt,
  isButton,
  isPassedOver,
  longestLabel,
  mayBeHead,
  tied,
  titleCase,
} from './head.ts';
import { goesOnFrom } from './neighbours.ts';
import { signingAt } from './signing.ts';
import { above } from './signing-days.ts';
import { isRowOfTags } from './tags.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** A standfirst of two lines and a caption may stand between headline and name. */
const mostInHead = 3;
const longestBeforeKicker = 14;

/** Indices among the blocks: of the line by which somebody signs, and of the lines of the head above it, the topmost first; and whether a section's label, which its menu has as well, stands between. */
type Head = { signing: number; lines: Block[]; label: Block | null; isOverSection: boolean };

/** The index of the headline among the blocks; null where nobody signs below a line that may be one. */
export function signedHeadline(blocks: RootContent[], start: number): number | null {
  const head = headAbove(blocks, start);
  if (!head) return null;
  const { lines, label, isOverSection } = head;
  const text = textFrom(blocks, Math.max(start, head.signing));
  const tieOf = (line: Block) => tiesOf([line.text], text)[0]?.share ?? 0;
  if (lines.length > mostInHead)
    return lastOf(lines, tieOf, head.signing, plain(blocks[head.signing] as RootContent));
  const titles = lines
    .map((line, place) => (place === lines.length - 1 ? untrailed(line) : line))
    .filter(
      (line, place) =>
        mayBeHead(line) && isTold(line, lines[place + 1]) && !isRowOfTags(line.text, line.signals, text),
    );
  // One that plays on words shares none with the text; then it must be the only one, and no menu's.
  const playing = titles.length === 1 && !isOverSection ? titles[0] : undefined;
  const titled = titles.find((line) => tieOf(line) > 0) ?? playing;
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
    /^\p{L}[\p{L}\s'’-]*$/u.test(text) &&
    !isStatedTwice(blocks, { text })
  );
}

function headAbove(blocks: RootContent[], start: number): Head | null {
  const signing = signingAt(blocks, start);
  if (signing === null) return null;
  const lines: Block[] = [];
  let isOverSection = false;
  for (let at = signing - 1; at >= Math.max(0, signing - above); at -= 1) {
    const block = blockAt(blocks, at);
    const { signals } = block;
    if (isPassedOver(blocks[at] as RootContent, block) || (at < start && isBetween(blocks, block))) continue;
    if (signals.words > longestLabel && !isMenu(signals)) lines.unshift(block);
    else if (isKicker(blocks, at, lines)) continue;
    else if (lines.length === 0 && isStatedTwice(blocks, block)) isOverSection = true;
    else if (lines.length > 0 || signals.words > 1) return { signing, lines, label: block, isOverSection };
    if (lines.length > mostInHead) break;
  }
  return { signing, lines, label: null, isOverSection };
}

/** Between headline and name, a line after its mark is one of the standfirst's points, a name above a day another of who sign, and below a name that goes on stands an office. */
function isBetween(blocks: RootContent[], { at, text, signals }: Block): boolean {
  const before = blocks[at - 1];
  if (before !== undefined && goesOnFrom(plain(before), text)) return true;
  if (signals.bullet && signals.words > longestLabel) return true;
  const next = plain(blocks[at + 1] ?? (blocks[at] as RootContent));
  if (dateLineOf(next) === null || findBareByline(text) === null) return false;
  // Over a line that signs by itself, capitals alone make no name.
  return !/^by\b/i.test(next) || isSurelyPerson(text);
}

function isPagesOwnBlock(block: RootContent): boolean {
  return isButton(block) || isPagesOwn(plain(block));
}

/** A sentence, or as long as a standfirst is. */
function isLong({ signals }: Block): boolean {
  return signals.sentence || signals.words > longestBeforeKicker;
}

/** "Editorial" between headline and standfirst, "Columnists" above the day. */
function isKicker(blocks: RootContent[], at: number, lines: Block[]): boolean {
  const above = signalsOf(plain(blocks[at - 1] ?? (blocks[at] as RootContent)));
  const isOneWord = signalsOf(plain(blocks[at] as RootContent)).words < 2;
  return isOneWord && (lines.length === 0 || (lines.every(isLong) && above.words > longestLabel));
}

/** As the label of a section is, in the page's menu and above the text. */
function isStatedTwice(blocks: RootContent[], { text }: Pick<Block, 'text'>): boolean {
  return blocks.filter((block) => plain(block) === text).length > 1;
}

/** A menu of several items in one line. */
function isMenu({ separators, sentence }: LineSignals): boolean {
  return separators > 1 && !sentence;
}
