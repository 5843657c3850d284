/** What has been found of quotations: where each stands, and who says it where that is known. */
import type { Mention } from '../../names.ts';
import type { TextFact } from '../../schema.ts';
import type { Span } from '../marks/span.ts';
import type { Sentence } from '../passages/sentences.ts';

/** `meant` is the person whom a pronoun stood for. */
export type Found = { span: Span; speaker: TextFact | null; meant?: Mention };

/** Words in marks in their sentence. */
export type InSentence = { span: Span; sentence: Sentence };

/** A quotation in its sentence. */
export type Placed = InSentence & { speaker: TextFact | null };
