/** Words in marks to what they are like themselves: a clause, a name among them, a few words that tell how something is. */
import type { Seen } from './marked.ts';

/** "I won", "there is no boat", "not a chance". */
const clause =
  /^\P{L}*(?:I|you|we|he|she|it|they|this|that|there|is|are|was|were|have|has|had|will|would|can|could|do|does|did|not|never|no|don[’']t)(?![\p{L}-])/iu;
/** "Deeply unfair", "very weak", "more from less". */
const degree = /^(?:\p{Ll}+ly|very|so|too|more|less|most|as|not|just|all|almost|quite|rather)(?![\p{L}-])/u;
const inner = /\s\p{Lu}\p{Ll}/u;

export function opensAsClause({ words }: Seen): boolean {
  return clause.test(words);
}

/** How many words are few. */
const few = 5;

export function isOfDegree({ words, count }: Seen): boolean {
  return count > 1 && count <= few && degree.test(words);
}

export function isWithArticle({ words, count }: Seen): boolean {
  return count > 1 && count <= few && /^an?(?![\p{L}-])/u.test(words);
}

export function hasInnerCapital({ words }: Seen): boolean {
  return inner.test(words);
}
