/** Words in marks, within their sentence, to what is asked about them. */
import type { Clipping } from './clipping.ts';
import type { Reported } from './reported.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';

/** With what is known of who says them. */
export type Marked = {
  text: string;
  masked: string;
  span: Span;
  sentence: Sentence;
  /** The verb of saying that governs the words, if one does; `beside` is known only where its subject is. */
  reported: (Pick<Reported, 'verb' | 'distance'> & { beside?: boolean }) | null;
  /** Whether the words are a sentence of their own, and whether they go on from somebody's. */
  whole: boolean;
  follows: boolean;
  /** The quotation before them. */
  last: Span | undefined;
  /** What all of the clipping tells of words in marks. */
  clipping: Clipping;
};

/** With what is read off it once: how many words they are, what stands before them, and the sentence's own words. */
export type Seen = Marked & { words: string; count: number; before: string; own: string };

/** How far before the words may stand what tells of them. */
const reach = 60;

export function seen(marked: Marked): Seen {
  const { text, masked, span, sentence } = marked;
  const words = text.slice(span.start, span.end).trim();
  return {
    ...marked,
    words,
    count: words.split(/\s+/).length,
    before: text.slice(Math.max(sentence.start, span.outerStart - reach), span.outerStart),
    own: masked.slice(sentence.start, sentence.end),
  };
}

const clause =
  /^(?:I|you|we|he|she|it|they|this|that|there)(?:['’]\p{L}+| (?:is|was|are|were|have|has|had|will|can|would|do|did))\b/iu;

/** Whether the words begin as a clause does: somebody said so. */
function isClause({ words }: Seen): boolean {
  return clause.test(words);
}

const noun =
  /^\s(?!(?:and|or|but|nor|yet|as|at|by|for|from|in|into|of|on|over|to|up|with|within|after|before|about|against|between|because|when|while|where|who|which|that|if|than|is|are|was|were|be|been|has|had|have|would|will|could|can|may|might|did|does|do|say|says|said|to|not|also|this|last|next|the|an?|his|her|its|their|he|she|it|they|we|you|amid|during|since|until|under|through|despite)\b)\p{Ll}{3,}(?<!ly|ed|ing)(?=[\s,.;:)?!]|$)/u;

/** "A rigorous “wet quay” test", but not his "“it is late” remark": somebody said so. */
export function isBeforeNoun(seen: Seen): boolean {
  const { text, span } = seen;
  return !isClause(seen) && noun.test(text.slice(span.outerEnd, span.outerEnd + 30));
}

/** "“Slow and steady” is the rule": words that something is said of, unless somebody says them. */
export function isSubject({ before, whole, reported, text, span }: Seen): boolean {
  return before.trim() === '' && !whole && !reported && /^\s\p{Ll}/u.test(text.slice(span.outerEnd));
}
