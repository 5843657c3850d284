/** Words, and pairs of words, to how much each speaks for article text; the fitted ones are in `lexicon.json`. */
import data from './lexicon.json' with { type: 'json' };

/** A word or a pair of words, by how much it speaks for text; `met` numbers the line that it was met in last. */
export type Term = { weight: number; met: number };

/** A word of the lexicon: what it weighs alone, if it does, and with the words before it. */
type Entry = { alone: Term | null; after: Map<Entry, Term> };

/**
 * How much each word, or pair of words, speaks for text. `^` stands before a line's first word, `$` after its last.
 * The words stand once more with the pairs that they end, so that each word of a line is looked up once.
 */
export type Lexicon = {
  base: number;
  terms: ReadonlyMap<string, number>;
  entries: ReadonlyMap<string, Entry>;
  /** What stands before a line's first word, and after its last. */
  start: Entry | undefined;
  end: Entry | undefined;
};

export function lexiconOf(base: number, terms: ReadonlyMap<string, number>): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [term, weight] of terms) {
    const [first, second] = term.split(' ') as [string, string?];
    const entry = entryOf(first);
    if (second === undefined) entry.alone = { weight, met: 0 };
    else entryOf(second).after.set(entry, { weight, met: 0 });
  }
  return { base, terms, entries, start: entries.get('^'), end: entries.get('$') };

  function entryOf(word: string): Entry {
    const known = entries.get(word);
    if (known) return known;
    const entry: Entry = { alone: null, after: new Map() };
    entries.set(word, entry);
    return entry;
  }
}

/** See `scores.ts` for what it was fitted to. */
export const fitted = lexiconOf(data.base, new Map(Object.entries(data.words)));
