/** The one heading of the first rank in a clipping, where a program marked it as such, to whether it is the headline. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { key } from './lines.ts';

/** In words: of fewer, the heading of a page may be the name of its outlet. */
const enough = 4;
/** Where nothing else looks like a headline, and no name of one word is it. */
const enoughAlone = 2;

/** @param isAlone whether no other line is claimed */
export function markedHeadline(
  blocks: readonly RootContent[],
  ranks: ReadonlyMap<number, number>,
  isAlone: boolean,
): number | null {
  if (ranks.size === 0) return null;
  const first = blocks.flatMap((block, at) =>
    ranks.get(block.position?.start.line as number) === 1 ? [at] : [],
  );
  const [at] = first;
  if (at === undefined || new Set(first.map((one) => key(plain(blocks[one] as RootContent)))).size > 1)
    return null;
  const words = plain(blocks[at] as RootContent);
  const isOverText = textOf(blocks.slice(at + 1)) > textOf(blocks.slice(0, at));
  return isOverText && mayBeHeadlineAlone(words, isAlone ? enoughAlone : enough) ? at : null;
}

/** How much of the blocks was taken for text, in characters. */
function textOf(blocks: readonly RootContent[]): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? plain(block).length : 0), 0);
}
