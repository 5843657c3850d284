/** A clipping to whether its headline stands in the browser's title alone, with which it opens: a crop, or the scraper, lost its other copy. */
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { type OwnWords, ownWords, piecesOf } from './browser-words.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';
import { type Tie, tiesOf } from './ties.ts';

/** In words. */
const shortest = 3;
/** So many of its words, and so great a share of them, the text has. */
const fewestShared = 2;
const tied = 0.4;
/** The share of its words that another wording of the same headline has. */
const sameMatter = 0.4;

/** The article's own words in the first line, where they say something of the text. */
export function browsersTitle(blocks: RootContent[], start: number): (OwnWords & { words: string }) | null {
  if (start === 0) return null;
  const first = plainAt(blocks, 0);
  const pieces = piecesOf(first);
  if (pieces === null) return null;
  const text = textFrom(blocks, start);
  const own = ownWords(pieces, blocks.slice(1).map(plain), text);
  if (own === null) return null;
  const words = first.slice(own.start, own.end);
  const [tie] = tiesOf([words], text) as [Tie];
  const isOfText = own.isClosed ? tie.count > 0 : tie.count >= fewestShared && tie.share >= tied;
  return isOfText && mayBeHeadlineAlone(words, shortest) ? { ...own, words } : null;
}

/** Whether another line words the same headline, as pages do that search engines are to find. */
export function isSameMatter(title: string, line: string): boolean {
  const [tie] = tiesOf([line], [title]) as [Tie];
  return tie.share >= sameMatter;
}
