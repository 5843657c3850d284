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
export function isOnlyOtherWord(role: string): boolean {
  return namedElsewhere.test(role);
}

/** "The singer", "the Quay Nights actor": not an official, a witness or a judge, who may be nameless all through. */
const calling = new RegExp(
  `^[Tt]he (?:\\p{Lu}[\\p{L}’'-]* (?:\\p{L}[\\p{L}’'-]* ){0,4})?(?:${callings})$`,
  'u',
);

/** "The 2006 Quay Open finalist": what an athlete has come to. */
const athlete =
  /^[Tt]he (?:[\p{L}\d’'-]+ ){1,6}(?:(?:semi-?|quarter-?)?finalist|(?:gold |silver |bronze )?medall?ist|champion|title-?holder|runner-up)$/u;

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
  const won = athlete.test(role) ? onlyActor() : null;
  if (won) return { value: won.name, note: `“${role}” can only mean ${won.name} here` };
  const [, whose, noun = ''] = written.exec(role) ?? [];
  const own = isPaper(noun) || isAnswer.test(noun) ? whose?.toLowerCase() : undefined;
  const isAged = aged.test(role);
  const possible = own ? pronouns[own] : isAged || isEpithet(role) ? ['he', 'she'] : null;
  if (possible) {
    const names = new Set(possible.flatMap((pronoun) => knownName(referent(pronoun)) ?? []));
    const [value, ...others] = names;
    if (value === undefined || others.length > 0) return isAged ? undefined : null;
    return { value, note: own ? `“${role}” is that of ${value}` : `“${role}” can only mean ${value} here` };
  }
  const value = role.includes(' ') ? fullForms.ofBody(role) : fullForms.ofWord(role);
  if (value) return { value, note: `“${role}” is ${value}` };
  return value === null || namedElsewhere.test(role) ? null : undefined;
}

/** Of somebody who has a name, or of several who spoke together. */
function knownName(found: Referent | null): string | null {
  return found?.mention || / and \p{Lu}/u.test(found?.name ?? '') ? (found?.name ?? null) : null;
}

/** "The 19-year-old rookie defender": where nobody can be meant, the words stand for themselves. */
const aged = /^[Tt]he \d+-year-old (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*$/u;

/** Whom a nation is called by without an adjective's ending, from general knowledge. */
const demonym =
  /^(?:Spaniard|Briton|Brit|Scot|Dane|Swede|Finn|Pole|Turk|Serb|Croat|Slovak|Slovene|Czech|Kurd|Kazakh|Uzbek|Afghan|Argentine|Filipin[oa]|Cypriot|Kiwi|Aussie|Icelander|Greek|Swiss)$/;

const kin =
  /^[Tt]he (?:single |proud |married )?(?:grand)?(?:mother|father|mum|mom|dad|parent)[- ]of[- ]\p{L}+$/u;

/** "The 56-year-old", "the American", "the mother-of-two": somebody named, under another word. */
function isEpithet(role: string): boolean {
  if (kin.test(role)) return true;
  const word = /^[Tt]he (\S+)$/.exec(role)?.[1];
  if (word === undefined) return false;
  return (
    /^\d+-year-old$/.test(word) ||
    demonym.test(word) ||
    (/^\p{Lu}\p{Ll}/u.test(word) && nationality.test(word))
  );
}
