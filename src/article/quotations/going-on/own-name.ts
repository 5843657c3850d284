/** Quoted words to whether somebody is spoken of in them by a style and a surname, “when Mr Quist said so”: nobody calls themselves so. */
import { titleBefore } from '../../names/titles.ts';

export function areAbout(words: string, name: string): boolean {
  const surname = name.split(' ').at(-1) as string;
  for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
    const before = words.slice(0, at);
    const isWord = !/^[\p{L}-]/u.test(words.slice(at + surname.length));
    // “They said, ‘Mr Quist’”: others did.
    if (isWord && titleBefore.test(before) && !/['‘"“]/.test(before)) return true;
  }
  return false;
}
