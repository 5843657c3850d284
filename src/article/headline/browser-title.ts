/** The blocks above a text to its headline where that is the browser's title, with which the clipping opens: "Ferry sails again | Harbour Wire". */
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { tied } from './head.ts';
import { endOfWords } from './outlet.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

const shortestTitle = 5;
/** Below it stands the page's menu, of no more lines than this. */
const longestMenu = 20;

/** The index of the first line, if the page says itself whose its end is, and the rest is of the text's matter. */
export function browserTitle(blocks: RootContent[], start: number): number | null {
  if (start === 0 || start > longestMenu) return null;
  const title = plainAt(blocks, 0);
  const ends = endOfWords(title, blocks.slice(0, start + 1).map(plain));
  if (ends === null) return null;
  const words = title.slice(0, ends);
  const [tie] = tiesOf([words], textFrom(blocks, start));
  return tie && tie.share >= tied && mayBeHeadlineAlone(words, shortestTitle) ? 0 : null;
}
