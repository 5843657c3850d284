/** A kicker that was claimed as the headline to the headline below it. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { blockAt, isPassedOver, longestLabel, mayBeHead, titleCase } from './head.ts';
import { signedHeadline } from './signed.ts';

/** "No. 3 Northhaven 24, Quay State 21" over the headline that tells of the game. */
const score = /^(?:No\. \d+ )?\p{Lu}[^\d,;:]{2,30} \d{1,3}, (?:No\. \d+ )?\p{Lu}[^\d,;:]{2,30} \d{1,3}$/u;

/** "Northhaven Rovers 1 Quay United 0": so British papers give it, over the text and below the headline. */
const scoreBelow = /^\p{Lu}[^\d,;:.]{2,30} \d{1,3},? (?:v )?\p{Lu}[^\d,;:.]{2,30} \d{1,3}$/u;
/** In words; what has fewer is a label. */
const shortestTitle = 3;

/** A kicker of few words may look most like a headline: then the line below it that is set as a title, right above who signs, is the one. */
export function belowKicker(blocks: RootContent[], start: number, claimed: number): number | null {
  const isScored = isScore(blocks[claimed] as RootContent);
  if (isScored && isNextTitle(blocks, start, claimed)) return claimed + 1;
  if (isScored) return titleAbove(blocks, claimed);
  if (signalsOf(plain(blocks[claimed] as RootContent)).words > longestLabel) return null;
  const next = signedHeadline(blocks, start);
  const isNext = next !== null && next > claimed && next <= claimed + 2;
  return isNext && isSetAsTitle(blocks, claimed, next) ? next : null;
}

/** "BOY OF THE QUAYS" over "Who is Ada Quist and how did she come to sail?": tabloids shout a kicker, and no headline below it. */
const fewestUnderShout = 7;

function isSetAsTitle(blocks: RootContent[], kicker: number, next: number): boolean {
  const { capitals, shouting, words, sentence, question } = signalsOf(plain(blocks[next] as RootContent));
  if (capitals > titleCase) return true;
  const isUnderShout = signalsOf(plain(blocks[kicker] as RootContent)).shouting && !shouting;
  return isUnderShout && words >= fewestUnderShout && (!sentence || question);
}

function isScore(block: RootContent): boolean {
  const text = plain(block);
  return score.test(text) || scoreBelow.test(text);
}

/** A day and buttons may stand between; a label has capitals alone. */
function titleAbove(blocks: RootContent[], score: number): number | null {
  for (let at = score - 1; at >= 0; at -= 1) {
    const block = blockAt(blocks, at);
    if (isPassedOver(blocks[at] as RootContent, block)) continue;
    const { words, capitals } = block.signals;
    const isTitle = words > longestLabel || (words === shortestTitle && capitals < titleCase);
    return isTitle && mayBeHeadlineAlone(block.text, shortestTitle) ? at : null;
  }
  return null;
}

function isNextTitle(blocks: RootContent[], start: number, claimed: number): boolean {
  if (claimed + 1 >= start) return false;
  const next = blockAt(blocks, claimed + 1);
  return mayBeHead(next) && !next.signals.sentence;
}
