/** The line by which somebody signs to the lines of the head right above it. */
import { findBareByline } from '../byline/bare.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { type Block, blockAt, isPassedOver, longestLabel } from './head.ts';
import { goesOnFrom } from './neighbours.ts';
import { signingAt } from './signing.ts';
import { above } from './signing-days.ts';

/** A standfirst of two lines and a caption may stand between headline and name. */
export const mostInHead = 3;
const longestBeforeKicker = 14;

/** Indices among the blocks: of the line by which somebody signs, and of the lines of the head above it, the topmost first; and whether a section's label, which its menu has as well, stands between. */
type Head = { signing: number; lines: Block[]; label: Block | null; isOverSection: boolean };

export function headAbove(blocks: RootContent[], start: number): Head | null {
  const signing = signingAt(blocks, start);
  if (signing === null) return null;
  const lines: Block[] = [];
  let isOverSection = false;
  for (let at = signing - 1; at >= Math.max(0, signing - above); at -= 1) {
    const block = blockAt(blocks, at);
    const { signals } = block;
    if (isPassedOver(blocks[at] as RootContent, block) || (at < start && isBetween(blocks, block))) continue;
    // Among what was taken for the text's first lines, so few words are a button or a count.
    if (at > start && signals.words <= longestLabel) continue;
    if (signals.words > longestLabel && !isMenu(signals)) lines.unshift(block);
    else if (lines.length === 0 && isStatedTwice(blocks, block)) isOverSection = true;
    else if (isKicker(blocks, at, lines)) continue;
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
export function isStatedTwice(blocks: RootContent[], { text }: Pick<Block, 'text'>): boolean {
  return blocks.filter((block) => plain(block) === text).length > 1;
}

/** A menu of several items in one line. */
function isMenu({ separators, sentence }: LineSignals): boolean {
  return separators > 1 && !sentence;
}
