/** A word as printed to the word alone, and to the form in which words are compared. */

/** `“Reset,”` to its three parts: what opens, the word, what closes. */
export function parts(token: string): [before: string, word: string, after: string] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
  return [before, word, after];
}

/** As Pagefind compares: without case, without diacritics, without punctuation. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();
}
