/** What clippings hold beside their articles – captions, credits, furniture – to the words that no article has, and to names in captions and credits, each with a place. */
import type { Article } from '../../src/article/schema.ts';
import type { OutsideWord } from '../../src/search/outside.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { pairsOf } from './pairs.ts';

type OutsideWords = {
  /** Notes the words of one article, whose numbers rise. */
  note: (number: number, article: Article) => void;
  /** Under each letter the words that are not among those of the articles, in order. */
  byLetter: (ofArticles: ReadonlySet<string>) => Map<string, OutsideWord[]>;
};

/** In letters; longer ones are addresses and the like, which nobody types. */
const longest = 40;

export function noteOutsideWords(): OutsideWords {
  const places = new Map<string, { number: number; line: number; clippings: Set<number> }>();
  return {
    note(number, article) {
      for (const { line, text, ofPicture } of linesBeside(article)) {
        const tokens = tokensOf(text).filter(({ word }) => word.length <= longest);
        for (const word of [
          ...tokens.map((token) => token.word),
          ...(ofPicture ? pairsOf(text, tokens) : []),
        ]) {
          const known = places.get(word) ?? { number, line, clippings: new Set<number>() };
          places.set(word, known);
          known.clippings.add(number);
        }
      }
    },
    byLetter(ofArticles) {
      const outside = [...places]
        .filter(([word]) => !ofArticles.has(word))
        .map(([word, { number, line, clippings }]): OutsideWord => [word, number, line, clippings.size])
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return Map.groupBy(outside, ([[letter = '']]) => letter);
    },
  };
}

/** Those that state a credit are among the removed ones as a rule, and not always. */
function linesBeside({ removed, credits }: Article): { line: number; text: string; ofPicture: boolean }[] {
  const lines = removed.flatMap(({ line, text, kind }) =>
    text.split('\n').map((one, index) => ({ line: line + index, text: one, ofPicture: kind === 'caption' })),
  );
  return [...lines, ...credits.map(({ line, text }) => ({ line, text, ofPicture: true }))];
}
