/** Words for somebody who has a name to that name: "the 56-year-old", "their statement", "the service", "Northgate". */
import { callings, isPaper } from '../../grammar/nouns.ts';
import { nationality } from '../../names/words.ts';
import type { FullForms } from './full-forms.ts';
import type { Referent } from './story.ts';

/** "Their statement", "her letter": the words of whoever the pronoun means. */
const written = /^(his|her|its|their) (?:\p{Ll}+ )?(\p{Ll}[\p{Ll}-]*)$/iu;
const pronouns: Record<string, string[]> = { his: ['he'], her: ['she'], its: ['it'], their: ['they'] };

/** Bodies that a story names, and calls so only for the sake of another word. */
const namedElsewhere =
  /^the (?:band|group|duo|trio|quartet|outfit|side|outlet|newspaper|magazine|network|broadcaster|tabloid|site|website)$/i;

/** Whether it is nothing to be called by where no other words tell what it is. */
export function isNamedElsewhere(role: string): boolean {
  return namedElsewhere.test(role);
}

/** "The singer", "the Quay Nights actor": not an official, a witness or a judge, who may be nameless all through. */
const calling = new RegExp(
  `^[Tt]he (?:\\p{Lu}[\\p{L}’'-]* (?:\\p{L}[\\p{L}’'-]* ){0,3})?(?:${callings})$`,
  'u',
);

type StandIn = { value: string; note: string };

const isAnswer = /^(?:answer|reply|response|retort)$/;

/** Undefined where the words stand for themselves; null where it stays open for whom they stand. */
export function meantBy(
  role: string,
  referent: (pronoun: string) => Referent | null,
  onlyActor: () => Referent | null,
  fullForms: FullForms,
): StandIn | null | undefined {
  if (calling.test(role)) {
    const actor = onlyActor();
    return actor && { value: actor.name, note: `“${role}” can only mean ${actor.name} here` };
  }
  const [, whose, noun = ''] = written.exec(role) ?? [];
  const own = isPaper(noun) || isAnswer.test(noun) ? whose?.toLowerCase() : undefined;
  const possible = own ? pronouns[own] : isEpithet(role) ? ['he', 'she'] : null;
  if (possible) {
    const names = new Set(possible.flatMap((pronoun) => knownName(referent(pronoun), fullForms) ?? []));
    const [value, ...others] = names;
    if (value === undefined || others.length > 0) return null;
    return { value, note: own ? `“${role}” is that of ${value}` : `“${role}” can only mean ${value} here` };
  }
  const value = role.includes(' ') ? fullForms.ofBody(role) : fullForms.ofWord(role);
  if (value) return { value, note: `“${role}” is ${value}` };
  return value === null || namedElsewhere.test(role) ? null : undefined;
}

/** Of somebody who has a name, as the body that “the agency” is, or of several who spoke together. */
function knownName(found: Referent | null, fullForms: FullForms): string | null {
  const body =
    found && !found.mention && /^the \p{Ll}+$/iu.test(found.name) ? fullForms.ofBody(found.name) : null;
  if (body) return body;
  return found?.mention || / and \p{Lu}/u.test(found?.name ?? '') ? (found?.name ?? null) : null;
}

const kin =
  /^[Tt]he (?:single |proud |married )?(?:grand)?(?:mother|father|mum|mom|dad|parent)[- ]of[- ]\p{L}+$/u;

/** "The 56-year-old", "the American", "the mother-of-two": somebody named, under another word. */
function isEpithet(role: string): boolean {
  if (kin.test(role)) return true;
  const word = /^[Tt]he (\S+)$/.exec(role)?.[1];
  if (word === undefined) return false;
  return /^\d+-year-old$/.test(word) || (/^\p{Lu}\p{Ll}/u.test(word) && nationality.test(word));
}
