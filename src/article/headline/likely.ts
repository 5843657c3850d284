/** Candidates of which none is worth claiming by itself to the one that stands out among them, or that its page states twice. */
import type { Features } from '../weighed.ts';
import { type Candidates, mayBeHeadline } from './candidates.ts';
import { key, type Line } from './lines.ts';
import type { Ranked } from './worth.ts';

/** In log odds: so little may the line be worth, and so much more than any other. */
const least = -1.2;
const lead = 0.7;
const fewestWords = 3;
const fewestOfCopy = 4;
/** In words: "The Harbour Press". */
const longestName = 3;
/** The share of its words that the text has. */
const tied = 0.4;
const tiedCopy = 0.5;

/** `ranked` are the candidates asked about, the best first. */
export function likelyAmong(candidates: Candidates, ranked: Ranked[]): number | null {
  const asked = ranked.filter(({ at }) => mayBeHeadline(candidates.lines[at] as Line));
  const likely = asked.filter(({ worth }) => worth > least);
  const [first, ...others] = likely;
  if (!first) return apartAmong(candidates, asked);
  const copies = likely.filter(
    ({ at }) => isTold(candidates, at, fewestOfCopy, tiedCopy) && isCopied(candidates, at),
  );
  const [copy, ...more] = copies;
  if (copy && more.every(({ at }) => textAt(candidates, at) === textAt(candidates, copy.at))) return copy.at;
  const stands = others.every(({ worth }) => first.worth - worth > lead);
  return stands && isPlaced(candidates, first.at) && isTold(candidates, first.at, fewestWords, tied)
    ? first.at
    : null;
}

/** What is worth less still must be worth so much more than the others, as long as headlines are, and signed. */
const farLead = 2.5;
const leastApart = -2;
const fewestApart = 7;

function apartAmong(candidates: Candidates, [first, next]: Ranked[]): number | null {
  if (!first || first.worth < leastApart || first.worth - (next?.worth ?? leastApart - farLead) < farLead)
    return null;
  const own = candidates.features[first.at];
  const isSigned = signs.some((name) => own?.[name] === true);
  return isSigned && isTold(candidates, first.at, fewestApart, tiedCopy) ? first.at : null;
}

const signs = ['byline follows', 'name follows', 'date follows'];

/** Below it somebody signs, or it has the small words of a title. */
function isPlaced({ lines, features }: Candidates, at: number): boolean {
  const own = features[at] as Features;
  const isSigned = signs.some((name) => own[name] === true);
  return isSigned || (lines[at] as Line).signals.grammar > 0;
}

const untold = [
  'sentence',
  'full stop',
  'small start',
  'ellipsis',
  'comma at end',
  'caption',
  'credit',
  'bullet',
  'below',
];

function isTold({ lines, features }: Candidates, at: number, fewest: number, share: number): boolean {
  const [line, own] = [lines[at] as Line, features[at] as Features];
  const { words, colon, says } = line.signals;
  if (words < fewest || colon || says !== null || (words <= longestName && own['bare name'] === true))
    return false;
  return Number(own['tie'] ?? 0) >= share && !untold.some((name) => own[name] === true);
}

/** A page says its headline again: whole above the one that somebody signs, or cut short where it follows the reader down. */
export function isCopied({ lines, features }: Candidates, at: number): boolean {
  const own = textOf(lines[at] as Line);
  const isSigned = lines.some((line, place) => textOf(line) === own && isSignedBelow(lines, features, place));
  const isTwice = lines.some((line, place) => place !== at && !line.below && textOf(line) === own);
  return (isTwice && isSigned) || lines.some((line) => isCutShort(textOf(line), own));
}

/** A standfirst of some lines may stand between. */
const below = 6;

function isSignedBelow(lines: Line[], features: Candidates['features'], at: number): boolean {
  return (
    signs.some((name) => features[at]?.[name] === true) ||
    lines.slice(at + 1, at + below).some(({ signals }) => signals.dateline)
  );
}

const shortestCut = 15;

function isCutShort(text: string, own: string): boolean {
  const cut = /^(?<words>.+?)(?:…|\.\.\.)$/u.exec(text)?.groups?.['words']?.trim();
  return cut !== undefined && cut.length >= shortestCut && cut.length < own.length && own.startsWith(cut);
}

function textAt({ lines }: Candidates, at: number): string {
  return textOf(lines[at] as Line);
}

function textOf({ text }: Line): string {
  return key(text);
}
