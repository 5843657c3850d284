/** A line to how much its words speak for article text and against page furniture: a sum of fitted weights. */
import { fitted, type Lexicon, type Term } from './lexicon.ts';
import { type Words, wordsOf } from './words.ts';

/** What of a line may be weighed: its words and its pairs of neighbours, each once. */
export function termsOf(text: string): Set<string> {
  const words = wordsOf(text).opening;
  if (words.length === 0) return new Set();
  const pairs = ['^', ...words].map((word, at) => `${word} ${words[at] ?? '$'}`);
  return new Set([...words, ...pairs]);
}

/** How many lines have been weighed. Whether a line has met a term is written on the term: to list those met takes longer. */
let lines = 0;

/** The root in the divisor lets a long line weigh more than a short one, but not by its length. */
export function wordingOf({ opening }: Words, { base, entries, start, end }: Lexicon = fitted): number {
  lines += 1;
  let sum = 0;
  let found = 0;
  const add = (term: Term | null | undefined) => {
    if (!term || term.met === lines) return;
    term.met = lines;
    sum += term.weight;
    found += 1;
  };
  let previous = start;
  for (let at = 0; at <= opening.length; at += 1) {
    const entry = at < opening.length ? entries.get(opening[at] as string) : end;
    add(entry?.alone);
    add(previous && entry?.after.get(previous));
    previous = entry;
  }
  return base + sum / Math.sqrt(found || 1);
}
