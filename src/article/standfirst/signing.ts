/** A block to whether it names the writer or the day. */
import type { RootContent } from '../tree.ts';

export function isSigning(block: RootContent): boolean {
  return block.type === 'furniture' && block.rule === 'publication line';
}
