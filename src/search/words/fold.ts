/** A word as printed to the form in which words are compared: without case, accents and signs. */

/**
 * Latin letters that Unicode does not take apart, as CLDR’s Latin-ASCII transliteration writes them; `ß` is what
 * lower case leaves of `ẞ`.
 */
const letters: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'q',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ŧ: 't',
};
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Greek words end in another sigma; it is the same letter. */
const finalSigma = /ς/g;

/** Letters and digits only; nothing is left of a word of signs. What is folded once stays as it is. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return decomposed(decomposed(word).toLowerCase())
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(letter, (found) => letters[found] ?? found)
    .replace(finalSigma, 'σ');
}

/** Compatibility forms too: `ﬁ` of a typeset page is f and i. */
const decomposed = (text: string) => text.normalize('NFKD');
