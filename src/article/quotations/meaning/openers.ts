/** A sentence before a "he" or a "she" to whoever opens it, where that is no name the clipping is known to hold: then nobody from further back is meant. */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { verbFollows } from '../../grammar/verbs.ts';
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
    const acts = verbFollows(rest) || age.test(rest);
    if (name.includes(' ')) {
      if ((acts || goesOn.test(rest)) && isLikePerson(name, at, there)) return null;
    } else if (acts && !notNames.has(name) && !isFunctionWord(name)) {
      const found = bearer(name, asked);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** "Quist’s boat", "Asko Quist runs forty of them". */
const goesOn = /^(?:['’]s? \p{Ll}| \p{Ll}{2,}s \p{Ll})/u;

/** By its shape, though nothing shows that it is one. */
function isLikePerson(name: string, at: number, { text }: Passage): boolean {
  return findCandidates(text).some(
    (one) => one.kind === 'person' && one.start === at && one.end === at + name.length,
  );
}

/** "Quist" of Tom and Ada Quist is the one who can be a "he". */
function bearer(word: string, { pronoun, story }: AskedPronoun): Referent | null | undefined {
  const genders = story.genders();
  const bearers = new Map(
    story.everything.flatMap(({ mentions }) =>
      mentions
        .filter(({ kind, name }) => kind === 'person' && name.endsWith(` ${word}`))
        .map((mention) => [mention.name, mention] as const),
    ),
  );
  if (bearers.size === 0) return undefined;
  return only(
    [...bearers.values()]
      .filter(
        ({ name }) =>
          (genders.get(name) ?? pronounOf.get(name.split(' ', 1)[0] as string) ?? pronoun) === pronoun,
      )
      .map(referentOf),
  );
}
