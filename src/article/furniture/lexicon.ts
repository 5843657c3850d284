/** Words, and pairs of words, to how much each speaks for article text; the fitted ones are in `lexicon.json`. */
import data from './lexicon.json' with { type: 'json' };

/**
 * How much each word, or pair of words, speaks for text. `^` stands before a line's first word, `$` after its last.
 * The pairs stand once more by their first word and their second, to be found without being put together.
 */
export type Lexicon = {
  base: number;
  terms: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

export function lexiconOf(base: number, terms: ReadonlyMap<string, number>): Lexicon {
  const pairs = new Map<string, Map<string, number>>();
  for (const [term, weight] of terms) {
    const [first, second] = term.split(' ') as [string, string?];
    if (second === undefined) continue;
    const seconds = pairs.get(first);
    if (seconds) seconds.set(second, weight);
    else pairs.set(first, new Map([[second, weight]]));
  }
  return { base, terms, pairs };
}

/** See `weights.ts` for what it was fitted to. */
export const fitted = lexiconOf(data.base, new Map(Object.entries(data.words)));
