/** Found words to a parameter of an article's address, and back. */

const parameter = 'hl';

/** More than these would make an address that nobody can share. */
const most = 12;

export function highlighted(address: string, words: string[]): string {
  if (words.length === 0) return address;
  return `${address}?${new URLSearchParams(words.slice(0, most).map((word) => [parameter, word]))}`;
}

export function readFoundWords(search: string): string[] {
  return new URLSearchParams(search)
    .getAll(parameter)
    .filter((word) => word.trim() !== '')
    .slice(0, most);
}
