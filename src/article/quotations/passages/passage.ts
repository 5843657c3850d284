/** A paragraph to what is read of it for quotations: its words, the stretches in marks, and the names in it, both in order. */
import type { Mention } from '../../names.ts';
import { wordsOf } from '../../text/plain.ts';
import type { RootContent } from '../../tree.ts';
import { findSpans } from '../marks/marks.ts';
import type { Span } from '../marks/span.ts';

export type Passage = { text: string; spans: Span[]; mentions: Mention[] };

/** `next` is the paragraph after it, in which a quotation may go on. */
export function passageOf(block: RootContent, next: RootContent | undefined, mentions: Mention[]): Passage {
  const text = wordsOf(block);
  return { text, spans: findSpans(text, next && wordsOf(next)), mentions };
}
