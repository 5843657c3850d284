/** A passage to those whose something is told of in it, “Quist’s boat sank”: a “he” or a “she” may mean them, though they do not act. */
import type { Mention } from '../../names.ts';
import type { Passage } from '../passages/passage.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import { only, type Referent, referentOf } from './story.ts';

export function ownersIn(
  passage: Passage,
  from: number,
  to: number,
  may: (mention: Mention) => boolean,
): Referent[] {
  const { masked } = ownWordsOf(passage);
  return passage.mentions
    .filter((one) => one.start >= from && one.end <= to && may(one))
    .filter(({ start, end }) => masked[start] !== mask && /^['’]/.test(masked.slice(end, end + 1)))
    .map(referentOf);
}

const subordinate = /\b(?:after|before|when|while|because|since|until|that|if|where) $/;

/** "Quist’s death came after he had complained": the owner in a clause that another hangs on; null where there are several. */
export function ownerAbove(
  passage: Passage,
  before: number,
  may: (mention: Mention) => boolean,
): Referent | null {
  const { masked, sentences } = ownWordsOf(passage);
  const start = sentences.findLast((one) => one.start <= before)?.start ?? 0;
  return subordinate.test(masked.slice(start, before)) ? only(ownersIn(passage, start, before, may)) : null;
}
