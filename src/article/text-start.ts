/** The blocks of a clipping to where its text starts. */
import { signalsOf } from './furniture/signals.ts';
import { plain } from './text/plain.ts';
import type { RootContent } from './tree.ts';

/** Index of the first block that reads as the article's prose; the number of blocks where there is none. */
export function textStart(blocks: RootContent[]): number {
  const start = blocks.findIndex((block) => {
    if (block.type === 'furniture' || block.type === 'heading') return false;
    const line = signalsOf(plain(block));
    return line.prose > 0.35 && line.words > 9 && (line.words > 16 || (line.sentence && !line.question));
  });
  return start < 0 ? blocks.length : start;
}
