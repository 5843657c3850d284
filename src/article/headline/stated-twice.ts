/** The blocks above a text to the headline that its page states twice near each other below its menu, in a bar and in the head, or in a bar cut short, as hardly a label or a teaser is: the text has its words, and a passage or a day follows. */
import { isCaption } from '../captions.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { statedCutAbove } from './cut-copies.ts';
import { isButton, tied } from './head.ts';
import { key } from './lines.ts';
import { isHead, leastMenu } from './own-head.ts';
import { textFrom } from './text-from.ts';
import { type Tie, tiesOf } from './ties.ts';

const fewestWords = 4;
/** The copies stand so near each other, and what a headline is followed by so near the second. */
const near = 3;
/** Of its words, so many are the text's, and such a share of them are in the opening. */
const fewestShared = 3;
const ofOpening = 0.3;

/** Nearer stand the other lines of the head. */
const farOff = 12;

/** The index of the second copy. */
export function twiceStated(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  const keys = lines.map(key);
  const cut = statedCutAbove(keys);
  const places = lines.flatMap((line, at) => {
    const isCopy = cut.has(at) || keys.slice(Math.max(0, at - near), at).includes(keys[at] as string);
    return at >= leastMenu && isCopy && mayBeTitle(line) && isOverText(blocks, at) ? [at] : [];
  });
  const ties = tiesOf(
    places.map((at) => lines[at] as string),
    textFrom(blocks, start),
  );
  const found = places.filter((_, place) => isOfText(ties[place] as Tie));
  return found.length === 1 ? (found[0] as number) : null;
}

/** Between a title and its standfirst a stroke or a button may stand. */
const noWords = /^[^\p{L}\d]*$/u;

/** Right below a title that stands twice in a row, what looks as much like a headline is its standfirst. */
function overStandfirst(blocks: RootContent[], start: number, claimed: number): number | null {
  const lines = blocks.slice(0, Math.max(start, claimed + 1)).map(plain);
  const keys = lines.map(key);
  const own = keys[claimed] as string;
  const at = keys.findLastIndex((line, place) => place < claimed && !noWords.test(line));
  const isCopy = at > 0 && at >= claimed - near && keys[at] === keys[at - 1];
  if (!isCopy || keys.indexOf(own) < claimed || !mayBeTitle(lines[at] as string)) return null;
  const [title, standfirst] = tiesOf(
    [lines[at] as string, lines[claimed] as string],
    textFrom(blocks, start),
  );
  const isTold = title !== undefined && standfirst !== undefined && title.share >= standfirst.share;
  return isTold && isOfText(title) ? at : null;
}

export function overByTwiceStated(blocks: RootContent[], start: number, claimed: number): number | null {
  const title = overStandfirst(blocks, start, claimed);
  if (title !== null) return title;
  const stated = isHead(blocks, start, claimed) ? null : twiceStated(blocks, start);
  if (stated === null) return null;
  return Math.abs(claimed - stated) >= farOff ? stated : null;
}

function isOfText({ share, count, opening }: Tie): boolean {
  return share >= tied && count >= fewestShared && opening >= ofOpening;
}

function mayBeTitle(line: string): boolean {
  const { sentence, question, credit } = signalsOf(line);
  return (!sentence || question) && !credit && !isCaption(line) && mayBeHeadlineAlone(line, fewestWords);
}

/** In words, and of small ones such a share. */
const shortestPassage = 10;
const leastProse = 0.35;

/** In a menu, more labels and titles follow; below a head, buttons may. */
function isOverText(blocks: RootContent[], at: number): boolean {
  return blocks
    .slice(at + 1, at + 1 + farOff)
    .filter((block) => !isButton(block))
    .slice(0, near)
    .map(plain)
    .some((line) => {
      const { prose, words } = signalsOf(line);
      return (prose > leastProse && words >= shortestPassage) || dateLineOf(line) !== null;
    });
}
