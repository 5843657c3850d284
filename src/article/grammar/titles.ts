/** Words to whether they are written as a title is. */

const small = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|is|my|your|vs?\.?)$/i;

/** Every word of weight begins with a capital: "60 Minutes", "The Art of the Deal". */
export function isWrittenAsTitle(words: string, count: number): boolean {
  if (count > 9 || !/^[^\p{L}]*(?:\p{Lu}|\d)/u.test(words)) return false;
  const weighty = words.split(/\s+/).filter((word) => !small.test(word.replace(/[^\p{L}]/gu, '')));
  return (
    weighty.every((word) => /^[^\p{L}]*(?:\p{Lu}|\d)/u.test(word)) && (count > 1 || /^\p{Lu}/u.test(words))
  );
}
