/** A text to its words as they are compared, each with its place in the text. The build and the reader’s browser count alike. */
import { fold } from './fold.ts';

export type Token = {
  word: string;
  /** UTF-16 offsets, the end after the last unit. */
  start: number;
  end: number;
};

/** Scripts that set no spaces: every character counts as a word, and what a reader types in them is a phrase. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** Soft hyphens and joiners are no border of a word. */
const joiner = '\\u00AD\\u200C\\u200D\\u2060';
const letter = `[[\\p{L}\\p{M}]--[${unspaced}]]`;
const innerLetter = `[[\\p{L}\\p{M}${joiner}]--[${unspaced}]]`;
const innerDigit = `[\\p{N}\\p{M}${joiner}]`;

/**
 * In this order: `U.S.` is one word, `1,500` one number; everything else ends at the first sign, hyphens and apostrophes
 * too, and where letters and digits meet: `7pm` is found as `7 pm` is. Pagefind would part them in any case.
 */
const word = new RegExp(
  [
    `\\p{L}(?:\\.\\p{L})+(?!${innerLetter}|\\p{N})`,
    `\\d{1,3}(?:,\\d{3})+(?!${innerDigit})`,
    `[${unspaced}]`,
    `\\p{N}${innerDigit}*`,
    `${letter}${innerLetter}*`,
  ].join('|'),
  'gv',
);

/** What that comes to in ASCII, as most of what is typed is: it takes milliseconds to compile, and this takes none. */
const plainWord = /[a-z](?:\.[a-z])+(?![a-z\d])|\d{1,3}(?:,\d{3})+(?!\d)|\d+|[a-z]+/gi;
const isPlain = (text: string) => !/[^\0-\x7F]/.test(text);

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(isPlain(text) ? plainWord : word)) {
    const folded = fold(match[0]);
    // A lone combining mark is nothing to look for.
    if (folded) tokens.push({ word: folded, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
