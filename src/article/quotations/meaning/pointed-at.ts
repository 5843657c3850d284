/** “That difficult man”, “this old woman”: words that point at somebody brought up before, to whoever that can be; nobody's name. */
import { men, people, women } from '../../grammar/nouns.ts';
import type { Pronoun } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import type { Referent, Story } from './story.ts';

const demonstrative = /^th(?:is|at)\s/i;
const ofMan = new RegExp(`\\s(?:${men})$`);
const ofWoman = new RegExp(`\\s(?:${women})$`);

/** "The old woman" to "she"; null where the noun is anybody's. */
export function pronounOfNoun(words: string): Pronoun | null {
  return ofWoman.test(words) ? 'she' : ofMan.test(words) ? 'he' : null;
}

export function isPointedAt(words: string): boolean {
  return demonstrative.test(words);
}

const brought = new RegExp(
  `\\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he) (?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:${women}|${men}|${people}|stranger|gunman|robber|thief|attacker|intruder|burglar)(?![\\p{L}’'-])`,
  'u',
);

/** "Police arrested a man": somebody without a name right before, at whom "this man" points rather than at anybody with one. */
export function bringsUpNobodyNamed({ text }: Passage, before: number, { passages }: Story): boolean {
  return [...passages.slice(-1).map((one) => one.text), text.slice(0, before)].some((near) =>
    brought.test(near),
  );
}

/** "That difficult man": somebody who was brought up before, and by no name of his. */
export const isPointed = ({ name, mention }: Referent) => !mention && isPointedAt(name);
