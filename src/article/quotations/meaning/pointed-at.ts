/** “That difficult man”, “this old woman”: words that point at somebody brought up before, to whoever that can be; nobody's name. */
import { men, women } from '../../grammar/nouns.ts';
import type { Pronoun } from '../../names/styles.ts';
import type { Referent } from './story.ts';

const demonstrative = /^th(?:is|at)\s/i;
const ofMan = new RegExp(`\\s(?:${men})$`);
const ofWoman = new RegExp(`\\s(?:${women})$`);

export function isPointedAt(words: string): boolean {
  return demonstrative.test(words);
}

/** "This official" may be a he or a she, and nobody is claimed. */
export function pointedAt(words: string, referent: (pronoun: Pronoun) => Referent | null): Referent | null {
  const pronoun = ofWoman.test(words) ? 'she' : ofMan.test(words) ? 'he' : null;
  return pronoun && referent(pronoun);
}
