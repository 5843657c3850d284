/** Words to whether they are written as a title is. */

const small = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|is|my|your|vs?\.?)$/i;

/** Longer ones have a second title after a colon. */
const longest = 9;
const longestWithSecond = 20;

/** Every word of weight begins with a capital: "60 Minutes", "The Art of the Deal", "Low Tide: A Life on the Quays of the North". */
export function isWrittenAsTitle(words: string, count: number): boolean {
  const most = /\p{Ll}(?::| [–—-]) \p{Lu}/u.test(words) ? longestWithSecond : longest;
  if (count > most || !/^[^\p{L}]*(?:\p{Lu}|\d)/u.test(words)) return false;
  const weighty = words
    .split(/\s+/)
    .filter((word) => !/^[–—&-]$/.test(word) && !small.test(word.replace(/[^\p{L}]/gu, '')));
  return (
    weighty.every((word) => /^[^\p{L}]*(?:\p{Lu}|\d)/u.test(word)) && (count > 1 || /^\p{Lu}/u.test(words))
  );
}
