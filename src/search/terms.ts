/** What a reader typed to what Pagefind is asked: one phrase, or words. */

export type Terms = { phrase: string } | { words: string[] };

export function readTerms(typed: string): Terms {
  const text = typed.replace(/[“”„«»]/g, '"').trim();
  const phrase = /^"([^"]+)"$/.exec(text)?.[1]?.trim();
  if (phrase) return { phrase };
  const words = text.split(/\s+/).map(withoutSigns);
  return { words: [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))] };
}

/** Pagefind looks for signs such as `$` and `+` as if they were letters, and finds none. */
function withoutSigns(word: string): string {
  return word.replace(/[\p{S}"]/gu, '');
}
