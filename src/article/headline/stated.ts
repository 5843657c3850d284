/** The headline that a clipping states in its catalogue, put before the text; where a page gives it again, that is a copy of it. */
import type { Paragraph } from 'mdast';
import { removed } from '../furniture.ts';
import { toHeading } from '../roles.ts';
import { plain } from '../text/plain.ts';
import { textStart } from '../text-start.ts';
import type { RootContent } from '../tree.ts';
import { reachBelow } from './candidates.ts';
import { key } from './lines.ts';

const repeated = { kind: 'headline repeated', rule: 'headline repeated' } as const;

export function setStatedHeadline(blocks: RootContent[], stated: Paragraph) {
  const own = key(plain(stated));
  const start = textStart(blocks);
  for (const [at, block] of blocks.slice(0, start + reachBelow).entries())
    if (key(plain(block)) === own) blocks[at] = removed(block, repeated);
  const offset = stated.position?.start.offset ?? 0;
  const above = blocks
    .slice(0, start)
    .findLastIndex(({ position }) => (position?.start.offset ?? 0) < offset);
  blocks.splice(above + 1, 0, toHeading(stated, 1));
}
