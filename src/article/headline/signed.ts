/** The line by which somebody signs to the headline of the lines right above it: these are the head, whatever their words. */
import { isSurelyPerson } from '../byline/names.ts';
import { isCaption } from '../captions.ts';
import { dateLineOf } from '../date-line.ts';
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { plain } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadline } from './candidates.ts';
import { longestTitle } from './lines.ts';
import { above, signingAt } from './signing.ts';
import { tiesOf } from './ties.ts';

/** A standfirst of two lines and a caption may stand between headline and name. */
const mostInHead = 3;
/** The share of longer words with a capital from which on a line is set as titles are, even with a full stop. */
const titleCase = 0.8;
/** In words. */
const longestLabel = 3;

const longestBeforeKicker = 14;

type Block = { at: number; text: string; signals: LineSignals };

/** Indices among the blocks: of the line by which somebody signs, and of the lines of the head above it, the topmost first. */
type Head = { signing: number; lines: Block[]; label: Block | null };

/** The index of the headline among the blocks; null where nobody signs below a line that may be one. */
export function signedHeadline(blocks: RootContent[], start: number): number | null {
  const head = headAbove(blocks, start);
  if (!head) return null;
  const { lines, label } = head;
  const text = blocks
    .slice(Math.max(start, head.signing))
    .filter(({ type }) => type !== 'furniture')
    .map(plain);
  const tieOf = (line: Block) => tiesOf([line.text], text)[0]?.share ?? 0;
  if (lines.length > mostInHead) return lastOf(lines, tieOf);
  const titles = lines.filter((line, place) => mayBeTitle(line) && isTold(line, lines[place + 1]));
  // One that plays on words shares none with the text; then it must be the only one.
  const titled = titles.find((line) => tieOf(line) > 0) ?? (titles.length === 1 ? titles[0] : undefined);
  if (titled) return titled.at;
  if (!label || !isShortTitle(label, blocks)) return null;
  const [top, next] = lines;
  // "Broken Promise" over one sentence, "The Harbour Clock" over the name: a headline as short as a label.
  const isOverSentence = top?.signals.sentence && !next && label.at === top.at - 1;
  const isOverName = !top && label.signals.words === longestLabel && tieOf(label) >= tied;
  return isOverSentence || isOverName ? label.at : null;
}

/** A kicker of few words may look most like a headline: then the line below it that is set as a title, right above who signs, is the one. */
export function belowKicker(blocks: RootContent[], start: number, claimed: number): number | null {
  if (signalsOf(plain(blocks[claimed] as RootContent)).words > longestLabel) return null;
  const next = signedHeadline(blocks, start);
  const isNext = next !== null && next > claimed && next <= claimed + 2;
  return isNext && signalsOf(plain(blocks[next] as RootContent)).capitals > titleCase ? next : null;
}

/** The share of its words that a line has with the text whose headline it is. */
const tied = 0.5;
const untied = 0.34;

/** Below a list of other stories, the last line is the headline, if it alone is of the text's matter. */
function lastOf(lines: Block[], tieOf: (line: Block) => number): number | null {
  const [before, last] = lines.slice(-2) as [Block, Block];
  const isHeadline =
    mayBeTitle(last) && isTold(last, undefined) && tieOf(last) >= tied && tieOf(before) < untied;
  return isHeadline ? last.at : null;
}

/** "Rescue at the quay: “We got her!”" */
const quotedAtEnd = /: ["“‘'][^"”]+[!?.]["”’']$/;

/** A sentence is a headline only above another line of the head, and below something of the page: a crop may begin with its text. */
function isTold({ at, text, signals }: Block, next: Block | undefined): boolean {
  if (!signals.sentence || signals.capitals > titleCase || quotedAtEnd.test(text)) return true;
  return !signals.quoted && (signals.question || (next !== undefined && at > 0 && next.signals.words > 5));
}

function mayBeTitle({ text, signals }: Block): boolean {
  return (
    signals.words > longestLabel &&
    signals.words <= longestTitle &&
    !signals.ellipsis &&
    !signals.colon &&
    !signals.address &&
    !signals.bullet &&
    !signals.legal &&
    mayBeHeadline({ text, signals, kept: false, below: false })
  );
}

function isShortTitle({ text, signals }: Block, blocks: RootContent[]): boolean {
  return (
    signals.words > 1 &&
    signals.capitals > 0.5 &&
    !signals.says &&
    !isSurelyPerson(text) &&
    /^\p{L}[\p{L}\s'’-]*$/u.test(text) &&
    blocks.filter((block) => plain(block) === text).length === 1
  );
}

function headAbove(blocks: RootContent[], start: number): Head | null {
  const signing = signingAt(blocks, start);
  if (signing === null) return null;
  const lines: Block[] = [];
  for (let at = signing - 1; at >= Math.max(0, signing - above); at -= 1) {
    const block = blocks[at] as RootContent;
    const text = plain(block);
    const signals = signalsOf(text);
    if (isPassedOver(block, text, signals)) continue;
    if (signals.words > longestLabel && !isMenu(signals)) lines.unshift({ at, text, signals });
    else if (isKicker(blocks, at, lines)) continue;
    else if (lines.length > 0 || signals.words > 1) return { signing, lines, label: { at, text, signals } };
    if (lines.length > mostInHead) break;
  }
  return { signing, lines, label: null };
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

/** A menu of several items in one line. */
function isMenu({ separators, sentence }: LineSignals): boolean {
  return separators > 1 && !sentence;
}

const age = /^This (?:article|story|post) is (?:more than|over) \d/i;

/** What stands between the lines of a head: buttons, days, pictures. */
function isPassedOver(block: RootContent, text: string, signals: LineSignals): boolean {
  if (block.type === 'furniture' && block.rule === 'wording') return true;
  return signals.credit || signals.dateline || isCaption(text) || age.test(text) || dateLineOf(text) !== null;
}
