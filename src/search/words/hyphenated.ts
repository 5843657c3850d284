/** A text to the words in it that are printed with hyphens: `cease-fire` is another form of `ceasefire`. */
import type { Token } from './tokens.ts';

/** `word` is written as it is compared, its parts with hyphens between; the first stands at `at` among the tokens. */
export type Hyphenated = { word: string; at: number };

/** That of the keyboard, that of Unicode, and the one at which no line ends. */
const hyphen = /^[-\u2010\u2011]$/;
const letters = /^\p{L}+$/u;

/** Of letters alone: figures are told from letters without a hyphen, too. Nothing is a word that is a part of one. */
export function hyphenatedIn(text: string, tokens: readonly Token[]): Hyphenated[] {
  const found: Hyphenated[] = [];
  let at = 0;
  for (let end = 1; end <= tokens.length; end += 1) {
    const gap = text.slice(tokens[end - 1]?.end, tokens[end]?.start);
    if (end < tokens.length && hyphen.test(gap)) continue;
    const parts = tokens.slice(at, end).map(({ word }) => word);
    if (parts.length > 1 && parts.every((part) => letters.test(part)))
      found.push({ word: parts.join('-'), at });
    at = end;
  }
  return found;
}

/** All of what was typed as one such word, or null. */
export function hyphenatedAs(text: string, tokens: readonly Token[]): string | null {
  const [found] = hyphenatedIn(text, tokens);
  return found && partsIn(found.word) === tokens.length ? found.word : null;
}

export const wholeOf = (word: string) => word.replaceAll('-', '');

/** How many words of a text it is. */
export const partsIn = (word: string) => word.split('-').length;
