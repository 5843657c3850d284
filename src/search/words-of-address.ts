/** The address of an article that is not there to the words it was made of, which the archive may know it by all the same. */

/** What an address has besides the words of a headline. */
const folder = /^(?:\d+|undated|clipping)$/;

/** Empty where it is no article’s. */
export function wordsOfAddress(path: string): string {
  const [, below] = /\/articles\/(.+)/.exec(path) ?? [];
  const slug = below?.split('/').find((part) => part !== '' && !folder.test(part)) ?? '';
  return decoded(slug)
    .replace(/\.(?:bib|html|md|ris|txt)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
