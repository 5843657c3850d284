/** Words of which nothing says who speaks to the speaker of the quotations before them in their paragraph. */
import { evidence } from '../evidence.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import { isWholeSentence, type Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import type { Passage } from './story.ts';

/** A quotation in its sentence. */
export type Placed = { span: Span; sentence: Sentence; speaker: TextFact | null };

/** How many words in marks, of which nothing says whose they are, are more than a word held at arm's length. */
const several = 6;

/**
 * A quotation in the same sentence, or one that is a sentence of its own, goes on from the one before it. So do several
 * words woven into a sentence that names nobody, where all of the paragraph's quotations so far are one speaker's.
 */
export function continuing(
  found: Placed[],
  { span, sentence }: Omit<Placed, 'speaker'>,
  { text, mentions }: Passage,
  masked: string,
  block: RootContent,
): TextFact | null {
  const last = found.at(-1);
  if (!last?.speaker) return null;
  if (last.sentence.start === sentence.start) return last.speaker;
  const { value, basis, note } = last.speaker;
  const woven =
    text.slice(span.start, span.end).split(' ').length >= several &&
    found.every(({ speaker }) => speaker?.value === value) &&
    !mentions.some(
      ({ name, start, end }) =>
        start >= sentence.start && end <= sentence.end && masked[start] !== '\uFFFC' && name !== value,
    );
  if (!isWholeSentence(masked, sentence) && !woven) return null;
  const place = evidence(block, last.span.outerStart, last.span.outerEnd);
  const reason = basis === 'stated' || !note ? `goes on from words of ${value}` : note;
  return { value, basis: 'inferred', ...place, note: reason };
}
