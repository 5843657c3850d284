/** A place in a passage to the sentence before it that has words of the reporter's own: the last one of the paragraph before, where it opens its own. */
import type { Passage } from '../passages/passage.ts';
import { lastOwnSentence, type Sentence } from '../passages/sentences.ts';
import type { Story } from './story.ts';

export function sentenceBefore(
  before: number,
  passage: Passage,
  { passages }: Pick<Story, 'passages'>,
): { sentence: Sentence; passage: Passage } | null {
  const here = lastOwnSentence(passage, before);
  if (here) return { sentence: here, passage };
  const previous = passages.at(-1);
  const there = previous && lastOwnSentence(previous, previous.text.length);
  return there ? { sentence: there, passage: previous } : null;
}
