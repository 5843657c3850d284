/** The passages of an article to its words in order, each on its ground, and to those of them that make up one with hyphens. */
import { type Hyphenated, hyphenatedIn } from '../../src/search/words/hyphenated.ts';
import { type Ground, groundOf } from '../../src/search/index/place.ts';
import { tokensOf } from '../../src/search/words/tokens.ts';
import type { IndexedPassage } from './passages.ts';

export type Placed = {
  words: { word: string; ground: Ground }[];
  /** Each `at` the position of its first word in the article. */
  hyphenated: Hyphenated[];
};

export function placedIn(passages: IndexedPassage[]): Placed {
  const placed: Placed = { words: [], hyphenated: [] };
  let passageNumber = 0;
  for (const { kind, text, quotations } of passages) {
    const tokens = tokensOf(text);
    if (tokens.length === 0) continue;
    passageNumber += 1;
    const before = placed.words.length;
    for (const { word, at } of hyphenatedIn(text, tokens)) placed.hyphenated.push({ word, at: before + at });
    for (const { word, start } of tokens) {
      const quotation = quotations.findIndex(([from, to]) => from <= start && start < to) + 1;
      placed.words.push({
        word,
        ground: groundOf(kind === 'headline' ? 'headline' : passageNumber, quotation),
      });
    }
  }
  return placed;
}
