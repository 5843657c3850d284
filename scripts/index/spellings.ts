/** The texts of articles to their words as printed most often, under the letter that each begins with. */
import { tokensOf } from '../../src/search/words/tokens.ts';
import type { IndexedPassage } from './passages.ts';

type Spellings = {
  /** Counts the words of one article. */
  count: (passages: IndexedPassage[]) => void;
  /** Under each letter the words with the number of articles that have them, in order. */
  byLetter: () => Map<string, [word: string, articles: number][]>;
};

/** In letters: of shorter words any other is as near, and longer ones are nobody’s misspelling. */
const shortest = 3;
const longest = 40;

export function countSpellings(): Spellings {
  const words = new Map<string, { articles: number; printed: Map<string, number> }>();
  return {
    count(passages) {
      const seen = new Set<string>();
      for (const { text } of passages) {
        for (const { word, start, end } of tokensOf(text)) {
          if (word.length < shortest || word.length > longest) continue;
          const known = words.get(word) ?? { articles: 0, printed: new Map<string, number>() };
          words.set(word, known);
          if (!seen.has(word)) known.articles += 1;
          seen.add(word);
          const as = text.slice(start, end);
          known.printed.set(as, (known.printed.get(as) ?? 0) + 1);
        }
      }
    },
    byLetter() {
      const letters = new Map<string, [string, number][]>();
      for (const [word, { articles, printed }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [letter = ''] = word;
        const under = letters.get(letter) ?? [];
        under.push([mostPrinted(printed), articles]);
        letters.set(letter, under);
      }
      return letters;
    },
  };
}

/** Of equals the one in small letters, which is last in order, so that two builds agree. */
function mostPrinted(printed: Map<string, number>): string {
  return [...printed].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]?.[0] ?? '';
}
