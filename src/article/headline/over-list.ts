/** The blocks above a text to the headline that a list of other stories parts from it. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { type Block, blockAt, isPassedOver, mayBeHead, tied } from './head.ts';
import { labelOfLastList } from './other-stories.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** The line right above the list, if it alone is of the text's matter. */
export function headlineOverList(blocks: RootContent[], start: number): number | null {
  const label = labelOfLastList(blocks, start);
  if (label === null) return null;
  const over = above(blocks, label);
  if (!over || !mayBeHead(over) || over.signals.sentence) return null;
  const listed = blocks.slice(label + 1, start).map(plain);
  const [own, ...others] = tiesOf([over.text, ...listed], textFrom(blocks, start)).map(({ share }) => share);
  return (own as number) >= tied && others.every((share) => share < tied) ? over.at : null;
}

/** Buttons, a day and a picture may stand between. */
function above(blocks: RootContent[], label: number): Block | null {
  for (let at = label - 1; at >= 0; at -= 1) {
    const block = blockAt(blocks, at);
    if (!isPassedOver(blocks[at] as RootContent, block)) return block;
  }
  return null;
}
