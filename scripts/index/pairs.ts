/** A line to the pairs of words in it that may be a name: both with a capital, and nothing but a space or an initial’s stop between. */
import type { Token } from '../../src/search/tokens.ts';

const between = /^\.? $/;

/** `marcus bell` of “Photo by Marcus Bell”. A search joins a longer name out of its pairs. */
export function pairsOf(text: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (!next || !between.test(text.slice(token.end, next.start))) return [];
    const isName = [token, next].every(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)));
    return isName ? [`${token.word} ${next.word}`] : [];
  });
}
