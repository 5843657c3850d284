/** Words woven into a sentence of which nothing says who speaks, to whoever tells something in the sentence before. */
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { papersBefore } from '../passages/people.ts';
import { mask } from '../passages/sentences.ts';
import type { InSentence } from './found.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from '../meaning/story.ts';
import { telling } from './telling.ts';

/** One word may be held at arm's length; more of them, in a sentence that names nobody else, are somebody's whom it goes on about. */
export function isWoven(
  { span, sentence }: InSentence,
  passage: Passage,
  masked: string,
  speaker: string,
): boolean {
  const isAnother = ({ name, start, end }: Passage['mentions'][number]) =>
    start >= sentence.start && end <= sentence.end && masked[start] !== mask && name !== speaker;
  return (
    areSeveral(span, passage) &&
    !papersBefore(passage, span.outerStart).some(({ end }) => end > sentence.start) &&
    !passage.mentions.some(isAnother)
  );
}

function areSeveral({ start, end }: InSentence['span'], { text }: Passage): boolean {
  return /\S\s+\S/.test(text.slice(start, end));
}

/** "Quist said that he was poor. He had a boat to mend and “a great many cousins”." */
export function wovenInto(
  placed: InSentence,
  block: RootContent,
  passage: Passage,
  masked: string,
  story: Story,
): TextFact | null {
  // Before the sentence is read once more.
  if (!areSeveral(placed.span, passage)) return null;
  const told = telling(block, passage, placed.sentence.start, story);
  return told && isWoven(placed, passage, masked, told.speaker.value) ? told.speaker : null;
}
