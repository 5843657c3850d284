/** A paragraph to whether it is a pull quote: part of what somebody is quoted with elsewhere, set apart to draw the eye. */
import { wholeQuotation } from './blocks.ts';
import type { Passage } from './passages/passage.ts';
import type { Story } from './meaning/story.ts';

/** Fewer words may be said twice. */
const shortest = 5;

export function isPullQuote(passage: Passage, { clipping }: Story): boolean {
  const span = wholeQuotation(passage);
  if (!span) return false;
  const words = passage.text.slice(span.start, span.end);
  return words.split(' ').length >= shortest && clipping.isExcerpt(words);
}
