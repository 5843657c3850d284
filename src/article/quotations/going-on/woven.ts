/** Words woven into a sentence of which nothing says who speaks, to whoever tells something in the sentence before. */
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { papersBefore } from '../passages/people.ts';
import type { Sentence } from '../passages/sentences.ts';
import type { Span } from '../marks/span.ts';
import type { Passage, Story } from '../passages/story.ts';
import { telling } from './telling.ts';

/** A quotation in its sentence. */
export type InSentence = { span: Span; sentence: Sentence };

/** One word may be held at arm's length; more of them, in a sentence that names nobody else, are somebody's whom it goes on about. */
export function isWoven(
  { span, sentence }: InSentence,
  passage: Passage,
  masked: string,
  speaker: string,
): boolean {
  const isAnother = ({ name, start, end }: Passage['mentions'][number]) =>
    start >= sentence.start && end <= sentence.end && masked[start] !== '\uFFFC' && name !== speaker;
  const { text, mentions } = passage;
  const isPaper = papersBefore(passage, span.outerStart).some(({ end }) => end > sentence.start);
  return /\S\s+\S/.test(text.slice(span.start, span.end)) && !isPaper && !mentions.some(isAnother);
}

/** "Quist said that he was poor. He had a boat to mend and “a great many cousins”." */
export function toldBefore(
  placed: InSentence,
  block: RootContent,
  passage: Passage,
  masked: string,
  story: Story,
): TextFact | null {
  const told = telling(block, passage, placed.sentence.start, story);
  return told && isWoven(placed, passage, masked, told.speaker.value) ? told.speaker : null;
}
