/** A kicker that was claimed as the headline to the headline below it. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { blockAt, longestLabel, mayBeHead, titleCase } from './head.ts';
import { signedHeadline } from './signed.ts';

/** "No. 3 Northhaven 24, Quay State 21" over the headline that tells of the game. */
const score = /^(?:No\. \d+ )?\p{Lu}[^\d,;:]{2,30} \d{1,3}, (?:No\. \d+ )?\p{Lu}[^\d,;:]{2,30} \d{1,3}$/u;

/** A kicker of few words may look most like a headline: then the line below it that is set as a title, right above who signs, is the one. */
export function belowKicker(blocks: RootContent[], start: number, claimed: number): number | null {
  if (isScore(blocks[claimed] as RootContent))
    return isNextTitle(blocks, start, claimed) ? claimed + 1 : null;
  if (signalsOf(plain(blocks[claimed] as RootContent)).words > longestLabel) return null;
  const next = signedHeadline(blocks, start);
  const isNext = next !== null && next > claimed && next <= claimed + 2;
  return isNext && signalsOf(plain(blocks[next] as RootContent)).capitals > titleCase ? next : null;
}

function isScore(block: RootContent): boolean {
  return score.test(plain(block));
}

function isNextTitle(blocks: RootContent[], start: number, claimed: number): boolean {
  if (claimed + 1 >= start) return false;
  const next = blockAt(blocks, claimed + 1);
  return mayBeHead(next) && !next.signals.sentence;
}
