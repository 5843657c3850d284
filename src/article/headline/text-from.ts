/** The blocks from a place on to what of them is text: all but the furniture, each on one line. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

export function textFrom(blocks: readonly RootContent[], start: number): string[] {
  return blocks
    .slice(start)
    .filter(({ type }) => type !== 'furniture')
    .map(plain);
}
