/** Words of which nothing says who speaks to the speaker of the quotations before them in their paragraph. */
import { evidence } from '../../evidence.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { isWholeSentence } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { InSentence, Placed } from './found.ts';
import { isWoven } from './woven.ts';

/**
 * A quotation in the same sentence, or one that is a sentence of its own, goes on from the one before it. So do several
 * words woven into a sentence that names nobody, where all of the paragraph's quotations so far are one speaker's.
 */
export function continuing(
  found: Placed[],
  placed: InSentence,
  passage: Passage,
  masked: string,
  block: RootContent,
): TextFact | null {
  const last = found.at(-1);
  if (!last?.speaker) return null;
  if (last.sentence.start === placed.sentence.start) return last.speaker;
  const { value, basis, note } = last.speaker;
  const isOneVoice = () => found.every(({ speaker }) => speaker?.value === value);
  if (!isWholeSentence(masked, placed.sentence) && !(isOneVoice() && isWoven(placed, passage, masked, value)))
    return null;
  const place = evidence(block, last.span.outerStart, last.span.outerEnd);
  const reason = basis === 'stated' || !note ? `goes on from words of ${value}` : note;
  return { value, basis: 'inferred', ...place, note: reason };
}
