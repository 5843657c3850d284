/** A line to how much its words speak for article text and against page furniture: a sum of fitted weights. */
import { fitted, type Lexicon } from './lexicon.ts';

/** Enough of a paragraph to know it by. */
const longestSample = 300;
const mostWords = 40;
const wordShape = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** The words of a line, in small letters, numbers as 0. */
function wordsOf(text: string): string[] {
  const words = text.slice(0, longestSample).match(wordShape) ?? [];
  return words
    .slice(0, mostWords)
    .map((word) => (/^\d+$/.test(word) ? '0' : word.toLowerCase().replace('’', "'")));
}

/** What of a line may be weighed: its words and its pairs of neighbours, each once. */
export function termsOf(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  const pairs = ['^', ...words].map((word, at) => `${word} ${words[at] ?? '$'}`);
  return new Set([...words, ...pairs]);
}

/** The root in the divisor lets a long line weigh more than a short one, but not by its length. */
export function wordingOf(text: string, lexicon: Lexicon = fitted): number {
  const words = wordsOf(text);
  const found = new Map<string, number>();
  let previous = '^';
  for (const word of words) {
    const weight = lexicon.terms.get(word);
    if (weight !== undefined) found.set(word, weight);
    const pair = lexicon.pairs.get(previous)?.get(word);
    if (pair !== undefined) found.set(`${previous} ${word}`, pair);
    previous = word;
  }
  const end = words.length === 0 ? undefined : lexicon.pairs.get(previous)?.get('$');
  if (end !== undefined) found.set(`${previous} $`, end);
  let sum = 0;
  for (const weight of found.values()) sum += weight;
  return lexicon.base + sum / Math.sqrt(found.size || 1);
}
