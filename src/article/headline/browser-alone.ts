/** A clipping to whether its headline stands in the browser's title alone, with which it opens: a crop, or the scraper, lost its other copy. */
import { signalsOf } from '../furniture/signals.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { type OwnWords, ownWords, piecesOf } from './browser-words.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';
import { type Tie, tiesOf } from './ties.ts';

/** In words; behind an outlet's name stand its sections and its motto, too. */
const shortest = 3;
const shortestBehind = 5;
/** So many of its words, and so great a share of them, the text has. */
const fewestShared = 2;
const tied = 0.4;
/** The share of its words that another wording of the same headline has. */
const sameMatter = 0.4;

/** The headline as a browser's title has it. */
export type TitleAlone = OwnWords & { words: string };

/** The article's own words in the first line, where they say something of the text. */
export function browsersTitle(blocks: RootContent[], start: number): TitleAlone | null {
  if (start === 0) return null;
  const first = plainAt(blocks, 0);
  const pieces = piecesOf(first);
  if (pieces === null) return null;
  const text = textFrom(blocks, start);
  if (pieces.some((piece) => isLabelled(piece.text))) return null;
  const own = ownWords(pieces, blocks.slice(1).map(plain), text);
  if (own === null) return null;
  const words = first.slice(own.start, own.end);
  const [tie] = tiesOf([words], text) as [Tie];
  const isOfText = own.isClosed ? tie.count > 0 : tie.count >= fewestShared && tie.share >= tied;
  const fewest = own.start === 0 ? shortest : shortestBehind;
  return isOfText && mayBeHeadlineAlone(words, fewest) ? { ...own, words } : null;
}

/** "Most read | …" leads to another story, "12 March 2019 | …" says when. */
function isLabelled(piece: string): boolean {
  return signalsOf(piece).says !== null || dateLineOf(piece) !== null;
}

/** Whether it is preferred to another line that may be the headline: opening the page, and as long as no section's name is. */
export function isOverOthers({ start, words }: TitleAlone): boolean {
  return start === 0 && signalsOf(words).words >= shortestBehind;
}

/** Whether another line words the same headline, as pages do that search engines are to find. */
export function isSameMatter(title: string, line: string): boolean {
  const [tie] = tiesOf([line], [title]) as [Tie];
  return tie.share >= sameMatter;
}
