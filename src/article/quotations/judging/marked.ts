/** Words in marks, within their sentence, to what is asked about them. */
import { isWrittenAsTitle } from '../../grammar/titles.ts';
import type { Clipping } from './clipping.ts';
import type { Reported } from '../saying/reported.ts';
import type { Sentence } from '../passages/sentences.ts';
import type { Span } from '../marks/span.ts';
import type { Actor } from '../passages/subjects.ts';

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
  /** All words in marks of the paragraph, and the quotation before these. */
  spans: readonly Span[];
  last: Span | undefined;
  /** Whether the words before these in one list are somebody's: “vague” and “unfair”; null where they are in no list. */
  coupled: boolean | null;
  /** Names and pronouns outside marks. */
  actors: readonly Actor[];
  /** The paragraph before, where it leads in to words that are one of their own. */
  lead: string;
  /** What all of the clipping tells of words in marks. */
  clipping: Clipping;
};

/**
 * With what is read off it once: how many words they are, whether as a title's, what stands before them and whether a noun
 * follows, and the own words of their sentence.
 */
export type Seen = Marked & {
  words: string;
  count: number;
  title: boolean;
  before: string;
  beforeNoun: boolean;
  own: string;
};

/** How far before the words may stand what tells of them. */
const reach = 60;

export function seen(marked: Marked): Seen {
  const { text, masked, span, sentence } = marked;
  const words = text.slice(span.start, span.end).trim();
  const count = words.split(/\s+/).length;
  return {
    ...marked,
    words,
    count,
    title: isWrittenAsTitle(words, count),
    beforeNoun: isBeforeNoun(words, text.slice(span.outerEnd, span.outerEnd + 30)),
    before: text.slice(Math.max(sentence.start, span.outerStart - reach), span.outerStart),
    own: masked.slice(sentence.start, sentence.end),
  };
}

/** Words that begin as a clause does: somebody said so. */
const clause =
  /^(?:I|you|we|he|she|it|they|this|that|there)(?:['’]\p{L}+| (?:is|was|are|were|have|has|had|will|can|would|do|did))\b/iu;

const noun =
  /^\s(?!(?:and|or|but|nor|yet|as|at|by|for|from|in|into|of|on|over|to|up|with|within|after|before|about|against|between|because|when|while|where|who|which|that|if|than|is|are|was|were|be|been|has|had|have|would|will|could|can|may|might|did|does|do|say|says|said|to|not|also|today|yesterday|tomorrow|tonight|here|there|then|now|again|too|however|this|last|next|the|an?|his|her|its|their|he|she|it|they|we|you|amid|during|since|until|under|through|despite)\b)\p{Ll}{3,}(?<!ly|ed|ing)(?=[\s,.;:)?!]|$)/u;

/** "A rigorous “wet quay” test", but not his "“it is late” remark": somebody said so. */
function isBeforeNoun(words: string, rest: string): boolean {
  return noun.test(rest) && !clause.test(words);
}

/** Whether somebody or something is named before the words in their sentence, or a pronoun stands for them. */
export function isAfterName({ actors, sentence, span }: Seen): boolean {
  return actors.some(({ start, end }) => start >= sentence.start && end <= span.outerStart);
}

/** Words in marks that stand before these in one list, after what is told of all of them. */
const coupled = /(?:\uFFFC+,? (?:(?:and|or) )?)+$/u;

/** What leads to the words, or to the list of such words that they stand in, within their sentence. */
export function leadTo({ masked, sentence, span }: Seen, length: number): string {
  const lead = masked.slice(Math.max(sentence.start, span.outerStart - length), span.outerStart);
  return lead.includes('\uFFFC') ? lead.replace(coupled, '') : lead;
}
