/** The blocks of a clipping to the short lines that may be crossheads, with what speaks for and against each. */
import type { RootContent } from '../tree.ts';
import type { Features } from '../weighed.ts';
import { crossheadFeatures } from './features.ts';
import type { Placed } from './line.ts';
import { placedLines } from './lines.ts';
import { type Setting, settingIn } from './setting.ts';

export type Candidate = { placed: Placed; features: Features; setting: () => Setting };

/** `oddsOf` says how much a block looks like article text. */
export function candidatesIn(blocks: RootContent[], oddsOf: (block: RootContent) => number): Candidate[] {
  const placed = placedLines(blocks, oddsOf);
  const lines = placed.flatMap(({ line }) => (line.removal === null ? [line] : []));
  const features = crossheadFeatures(placed, lines);
  const setting = settingIn(lines, (place) => blocks[place] && oddsOf(blocks[place]));
  return placed.flatMap((one, at) => {
    const own = features[at];
    return own ? [{ placed: one, features: own, setting: () => setting(one) }] : [];
  });
}
