/** A sentence before a "he" or a "she" to whoever opens it, where that is no name the clipping is known to hold: then nobody from further back is meant. */
import { onceEach } from '../../asking/once-each.ts';
import { isFunctionWord } from '../../grammar/function-words.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import type { Mention } from '../../names.ts';
import { findCandidates } from '../../names/candidates.ts';
import { pronounOf } from '../../names/given.ts';
import { age } from '../../names/shown.ts';
import { notNames } from '../../names/words.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { AskedPronoun } from './asked-pronoun.ts';
import { only, type Referent, referentOf } from './story.ts';

/** "Up on the hill, Quist": the words with a capital that open a clause. */
const opening =
  /^\s*(?:(?:\p{Lu}\p{Ll}+ly|Up|Down|Out|Over|Back|In|On|At|After|Before|By|Outside|Inside|Behind)\b[^,\uFFFC]{0,50}, )?(?<name>\p{Lu}[\p{L}’'-]*(?<!['’]s?)(?: \p{Lu}[\p{L}’'-]*(?<!['’]s?)){0,2})/u;

/** Undefined where no such sentence stands there; null where it stays open who that is. */
export function openerOf(there: Passage, upTo: number, asked: AskedPronoun): Referent | null | undefined {
  const { masked, sentences } = ownWordsOf(there);
  for (const { start, end } of sentences.filter((one) => one.start < upTo).reverse()) {
    const own = masked.slice(start, Math.min(end, upTo));
    const { 0: all = '', groups } = opening.exec(own) ?? {};
    const name = groups?.['name'];
    if (name === undefined) continue;
    const at = start + all.length - name.length;
    if (there.mentions.some((one) => one.start < at + name.length && at < one.end)) continue;
    const rest = own.slice(all.length);
    const isSomebody = isWho.test(rest);
    const acts = isSomebody || verbFollows(rest) || age.test(rest);
    if (name.includes(' ')) {
      if ((acts || goesOn.test(rest)) && isLikePerson(name, at, there)) return null;
    } else if (acts && !notNames.has(name) && !isFunctionWord(name)) {
      const found = bearer(name, asked);
      if (found !== undefined) return found;
      if (isSomebody) return null;
    }
  }
  return undefined;
}

/** "Asko, who was late, threw his hat": nobody who was named before. */
const isWho = /^, who (?:is|was|has|had|\p{Ll}+ed) /u;

/** "Quist’s boat", "Asko Quist runs forty of them"; but "Harbour Patrol trucks pass" tells of trucks. */
const goesOn =
  /^(?:['’]s? \p{Ll}| \p{Ll}{2,}s (?:an?|the|his|her|its|their|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)\b)/u;

/** By its shape, though nothing shows that it is one. */
function isLikePerson(name: string, at: number, { text }: Passage): boolean {
  return findCandidates(text).some(
    (one) => one.kind === 'person' && one.start === at && one.end === at + name.length,
  );
}

/** "Quist" of Tom and Ada Quist is the one who can be a "he"; where both may be, the words further back tell. */
function bearer(word: string, { pronoun, story }: AskedPronoun): Referent | undefined {
  const bearers = bearersBySurname(story.everything).get(word) ?? [];
  if (bearers.length === 0) return undefined;
  const genders = story.genders();
  const known = ({ name }: Mention) => genders.get(name) ?? pronounOf.get(name.split(' ', 1)[0] as string);
  // Given names that are a man's and a woman's are many: where one is not known to be a "he" or a "she", it may be either.
  if (bearers.length > 1 && !bearers.every(known)) return undefined;
  const found = bearers.filter((one) => (known(one) ?? pronoun) === pronoun);
  return only(found.map(referentOf)) ?? undefined;
}

/** People by the last word of their names: a long clipping asks for them at every pronoun. */
const bearersBySurname = onceEach((everything: readonly Passage[]) => {
  const bearers = new Map<string, Mention[]>();
  for (const mention of everything.flatMap(({ mentions }) => mentions)) {
    const [, surname] = / (\S+)$/.exec(mention.name) ?? [];
    if (mention.kind !== 'person' || surname === undefined) continue;
    const before = bearers.get(surname) ?? [];
    if (!before.some(({ name }) => name === mention.name)) bearers.set(surname, [...before, mention]);
  }
  return bearers;
});
