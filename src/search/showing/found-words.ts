/** Found words to a parameter of an article's address, and back. */

const parameter = 'hl';

/** More than these would make an address that nobody can share. */
const most = 12;

/** `address` may end in a place on the page, which stays at the end. */
export function highlighted(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [page = '', place] = address.split('#');
  const query = new URLSearchParams(words.slice(0, most).map((word) => [parameter, word]));
  return `${page}?${query}${place === undefined ? '' : `#${place}`}`;
}

export function readFoundWords(search: string): string[] {
  return new URLSearchParams(search)
    .getAll(parameter)
    .filter((word) => word.trim() !== '')
    .slice(0, most);
}
