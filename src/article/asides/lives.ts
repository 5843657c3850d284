/** What follows the name of whoever signed a text to whether it tells of them as a page does at its foot: their work and life, in any trade. */
import { isSurelyPerson } from '../byline/names.ts';
import { bodies } from '../names/words.ts';

/** They do not tell so of themselves, and what they did for this report is a credit. */
const doing =
  /^ (?:has|lives|works|worked|writes|covers|teaches|studies|serves|edits|hosts|runs|leads|directs) (?!(?:also )?(?:contribut|report)ed\b)/u;
/** Under their name alone, what they were may be told, too. */
const having = /^ (?:was|is|grew|joined|came|spent|began) /u;
/** "Ada Quist eats on Thursdays. Follow her @adaquist" */
const following = /^ \p{Ll}.*(?:[.!?] Follow (?:him|her|them)\b|\bfollow (?:him|her|them) [^.]{0,30}@)/u;
/** No page says so of whoever wrote for it. */
const firstPerson = /\b(?:I|my)\b/;

export function aboutSigner(name: string, told: string, isUnderName: boolean): boolean {
  if (!mayBePerson(name) || firstPerson.test(told)) return false;
  return doing.test(told) || following.test(told) || (isUnderName && having.test(told));
}

/** What a council or a charity does that signs is the news. */
function mayBePerson(name: string): boolean {
  const words = name.split(' ');
  return isSurelyPerson(name) || (words.length > 1 && !words.some((word) => bodies.has(word)));
}
