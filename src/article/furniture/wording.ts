/** A line to how much its words speak for article text and against page furniture: a sum of fitted weights. */
import { lexicon as fitted } from './lexicon.ts';

/** How much each word, or pair of words, speaks for text. `^` stands before a line's first word, `$` after its last. */
export type Lexicon = { base: number; words: ReadonlyMap<string, number> };

/** Enough of a paragraph to know it by. */
const longestSample = 300;
const mostWords = 40;
const wordShape = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** What of a line may be weighed: its words and its pairs of neighbours, each once, in small letters, numbers as 0. */
export function termsOf(text: string): Set<string> {
  const words = text.slice(0, longestSample).match(wordShape) ?? [];
  const terms = new Set<string>();
  let previous = '^';
  for (const word of words.slice(0, mostWords)) {
    const term = /^\d+$/.test(word) ? '0' : word.toLowerCase().replace('’', "'");
    terms.add(term);
    terms.add(`${previous} ${term}`);
    previous = term;
  }
  if (previous !== '^') terms.add(`${previous} $`);
  return terms;
}

/** The root in the divisor lets a long line weigh more than a short one, but not by its length. */
export function wordingOf(text: string, { base, words }: Lexicon = fitted): number {
  let sum = 0;
  let known = 0;
  for (const term of termsOf(text)) {
    const weight = words.get(term);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return base + sum / Math.sqrt(known || 1);
}
