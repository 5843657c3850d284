/** “That difficult man”, “this old woman”: words that point at somebody brought up before, to whoever that can be; nobody's name. */
import { men, people, women } from '../../grammar/nouns.ts';
import type { Mention } from '../../names.ts';
import type { Pronoun } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import type { Referent, Story } from './story.ts';
import { only, referentOf } from './story.ts';

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

const otherClause = /[,;:.!?]|\b(?:who|whom|which|that|when|while|as|because|after|before|but)\b/i;

/** "Bo Lind saw that man", "that man told Bo Lind": whoever stands with the words in one clause is another. */
export function isBeside({ name }: Mention, { text, mentions }: Passage, from: number, to: number): boolean {
  return mentions.some(
    (one) =>
      one.name === name &&
      ((one.end <= from && !otherClause.test(text.slice(one.end, from))) ||
        (one.start >= to && !otherClause.test(text.slice(to, one.start)))),
  );
}

/** "This official" may be a he or a she, and nobody is claimed. */
export function pointedAt(words: string, referent: (pronoun: Pronoun) => Referent | null): Referent | null {
  const pronoun = pronounOfNoun(words);
  return pronoun && referent(pronoun);
}

/** "That difficult man": somebody who was brought up before, and by no name of his. */
export const isPointed = ({ name, mention }: Referent) => !mention && isPointedAt(name);

/** The only person who was named before the words and may be meant, where nobody without a name may be. */
export function knownBefore(
  { name: words }: Referent,
  passage: Passage,
  before: number,
  pronoun: Pronoun,
  story: Story,
): Referent | null {
  const genders = story.genders();
  const at = passage.text.slice(0, before).lastIndexOf(words);
  if (at < 0 || bringsUpNobodyNamed(passage, at, story)) return null;
  const named = [
    ...story.passages.flatMap(({ mentions }) => mentions),
    ...passage.mentions.filter(({ end }) => end <= at),
  ];
  const able = named.filter(
    ({ name, kind }) => kind === 'person' && (genders.get(name) ?? pronoun) === pronoun,
  );
  const one = only(able.map(referentOf));
  return one?.mention && isBeside(one.mention, passage, at, at + words.length) ? null : one;
}
