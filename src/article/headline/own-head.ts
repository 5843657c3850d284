/** A page's lines above its text to what keeps a headline far above from standing for the text: a head of its own near it, or no menu above. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isBylineOrDay } from './signing-days.ts';

/** Above an article's head stands its page's menu, of so many lines at least; another story is promoted above that. */
export const leastMenu = 20;

/** So near below a headline stand who wrote it and its day, with a standfirst or buttons between. */
const reach = 4;
/** So near the text no more than a standfirst, a caption and a button stand between. */
const rightAbove = 4;

/** Whether what was claimed is signed or dated itself, or stands right above the text below another line of no text. */
export function isHead(blocks: readonly RootContent[], start: number, claimed: number): boolean {
  const isRightAbove =
    claimed >= start - rightAbove && claimed < start && blocks[claimed - 1]?.type === 'furniture';
  const below = blocks.slice(claimed + 1, Math.min(start, claimed + 1 + reach));
  return isRightAbove || below.map(plain).some(isBylineOrDay);
}
