/** A line that was claimed as the headline to another line that its page tells to be the headline instead. */
import { contentWords } from '../furniture/words.ts';
import type { RootContent } from '../tree.ts';
import { type Candidates, mayBeHeadline } from './candidates.ts';
import { isAside, key, type Line, longestTitle } from './lines.ts';
import { isCopied } from './likely.ts';
import type { Ranked } from './worth.ts';

/** In log odds; what is worth less is hardly a headline, whatever stands about it. */
const least = -1.2;
/** The share of its words that the text has. */
const tied = 0.4;

/** The index of the other line among the candidates; null where none is told. */
export function rivalOf(candidates: Candidates, ranked: Ranked[], best: number): number | null {
  const others = ranked.filter(({ at, worth }) => at !== best && worth > least && isTied(candidates, at));
  const rival =
    others.find(({ at }) => at < best && isOverSignedCaption(candidates, at, best)) ??
    others.find(({ at }) => at < best && isStatedAbove(candidates, at, best)) ??
    others.find(({ at }) => at < best && isToldAtLength(candidates, at, best)) ??
    others.find(({ at }) => at > best && isUnderMenu(candidates, at, best));
  return rival?.at ?? null;
}

function isTied({ lines, features }: Candidates, at: number): boolean {
  const line = lines[at] as Line;
  const own = features[at];
  const { words, sentence } = line.signals;
  return (
    !line.below &&
    words > 3 &&
    words <= longestTitle &&
    !sentence &&
    Number(own?.['tie'] ?? 0) >= tied &&
    own?.['shares three'] === true &&
    mayBeHeadline(line)
  );
}

/** Somebody signs between the two, and the lower one stands right above the text: a picture's caption. */
function isOverSignedCaption({ lines, features }: Candidates, upper: number, best: number): boolean {
  const isLast = lines[best + 1] === undefined || lines[best + 1]?.below === true;
  const between = features.slice(upper + 1, best);
  return (
    isLast &&
    between.some((line) => line?.['byline words'] === true) &&
    between.some((line) => line?.['date'] === true)
  );
}

/** A trail or a copy above says the upper one again, and nothing but buttons parts the two: the lower is its standfirst. */
function isStatedAbove(candidates: Candidates, upper: number, best: number): boolean {
  const { lines, features } = candidates;
  const between = lines.slice(upper + 1, best);
  const isCopy = isCopied(candidates, upper) || features[upper]?.['titled later'] === true;
  return (
    isCopy &&
    !(features[best]?.['titled later'] || features[best]?.['stated twice']) &&
    between.every(({ signals }) => isAside(signals))
  );
}

const longer = 1.5;
/** All of its words, or all but so few. */
const inFull = 0.75;

/** "Ferry captain apologises for crash" over "Northhaven ferry captain Quist, accused of sleeping, apologises after crash at the quay". */
function isToldAtLength({ lines }: Candidates, upper: number, best: number): boolean {
  const [above, below] = [lines[upper] as Line, lines[best] as Line];
  const [words, all] = [contentWords(above.text), contentWords(below.text)];
  const shared = [...words].filter((word) => all.has(word)).length;
  return (
    lines.slice(upper + 1, best).every(({ signals }) => isAside(signals)) &&
    words.size > 2 &&
    shared / words.size >= inFull &&
    below.signals.words >= longer * above.signals.words &&
    !key(below.text).includes(key(above.text))
  );
}

const fewestItems = 4;

/** A masthead's motto stands above the page's menu, the headline below it, above its day or who signs. */
function isUnderMenu({ lines, features, blocks }: Candidates, lower: number, best: number): boolean {
  const between = lines.slice(best + 1, lower);
  const isRow = ({ text, signals }: Line) => !signals.sentence && text.split(/ [|•·] /).length >= fewestItems;
  const buttons = blocks.slice(best + 1, lower).filter(isNavigation);
  const own = features[lower];
  const isSigned =
    ['byline next', 'name next'].some((name) => own?.[name] === true) || isDated(lines[lower + 1]);
  const signsBest =
    ['byline next', 'name next'].some((name) => features[best]?.[name] === true) || isDated(lines[best + 1]);
  return isSigned && !signsBest && (between.some(isRow) || buttons.length >= fewestItems);
}

function isNavigation(block: RootContent): boolean {
  return block.type === 'furniture' && block.rule === 'wording' && block.kind === 'navigation';
}

function isDated(line: Line | undefined): boolean {
  return line?.signals.dateline === true;
}
