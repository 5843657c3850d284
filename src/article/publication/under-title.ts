/** A line that states a day to whether a title stands right above it: then it is perhaps another story's. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** Names of sections and buttons have fewer words. */
export const fewestOfTitle = 3;
const textSize = /\b(?:text|font|type) size$/i;

export function isUnderTitle(blocks: RootContent[], { top }: { top: number }): boolean {
  const above = blocks[top - 1];
  if (!above) return false;
  const { words, says, dateline } = signalsOf(plain(above));
  return words >= fewestOfTitle && says === null && !dateline && !textSize.test(plain(above));
}
