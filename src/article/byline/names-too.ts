/** A word that opens no name by itself to whether it is part of one here: "April Quist", "Ada May Quist", "Tom May". */
import { pronounOf } from '../names/given.ts';

/** Surnames, too, from general knowledge of them. */
const surnames = new Set(['August', 'Christmas', 'Easter', 'Few', 'March', 'May', 'More', 'Read', 'Still']);
/** "Mark Read" is a button. */
const button = /^Mark (?:Read|More)$/;

/** A given name opens a name, or stands behind one; a surname stands behind a given name that is nothing else, and ends what it does. */
export function isNameToo(word: string, at: number, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (!pronounOf.has(first)) return false;
  if (pronounOf.has(word) && at < words.length - 1) return true;
  return at > 0 && at === words.length - 1 && surnames.has(word) && !button.test(words.join(' '));
}
