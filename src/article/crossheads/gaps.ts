/** A block to the empty lines of the clipping above it and below it: where some stand about titles alone, they tell them. */
import type { RootContent } from '../tree.ts';
import type { Sides } from './line.ts';

/** More of them say no more. */
const most = 3;

export function gapsAbout(blocks: RootContent[], place: number): Sides {
  return {
    above: gapBetween(blocks[place - 1], blocks[place]),
    below: gapBetween(blocks[place], blocks[place + 1]),
  };
}

/** A page's edge is as far from a line as anything. */
function gapBetween(above: RootContent | undefined, below: RootContent | undefined): number {
  if (!above?.position || !below?.position) return most;
  return Math.min(most, below.position.start.line - above.position.end.line - 1);
}
