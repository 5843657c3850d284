/** Those whom a pronoun may mean to the one whom it means for certain. */
import type { Mention } from '../../names.ts';
import { pronounOf } from '../../names/given.ts';
import { bearerBefore } from './bearers-of-office.ts';
import { onceEach } from '../../asking/once-each.ts';
import { canSpeak, endsInPerson, isCalling, men, women } from '../../grammar/nouns.ts';
import type { Gender } from '../passages/genders.ts';
import { firstNamed } from './named-so.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';

/** Whoever alone spoke in the paragraph before speaks on, whomever it told of. */
export function onlySpeaker(
  story: Pick<Story, 'passages' | 'paragraphs' | 'speakers'>,
  may: (mention: Mention) => boolean,
): Referent | null {
  const [speaker, ...others] = new Set(story.speakers);
  if (speaker === undefined || others.length > 0) return null;
  const mention = latest(speaker, story);
  return mention && may(mention) ? referentOf(mention) : null;
}

/** "Henry, from Norland, said": whoever alone spoke before under a given name. */
export function onlyGivenName({ speakers }: Story, pronoun: Gender): Referent | null {
  const [name, ...others] = new Set(speakers);
  return name !== undefined && others.length === 0 && pronounOf.get(name) === pronoun ? { name } : null;
}

/** "The retired cook" may be somebody named before: then who is meant is said only where the office is one person's. */
export function certain(found: Referent[], pronoun: Gender, story: Story): Referent | null {
  if (found.some(({ name }) => mayBeOwner(name, pronoun))) return null;
  const genders = story.genders();
  const known = found.flatMap((one) => {
    const mention = isDefinite(one) ? bearerBefore(one.name, story) : null;
    if (!mention) return [one];
    return (genders.get(mention.name) ?? pronoun) === pronoun ? [referentOf(mention)] : [];
  });
  return only(known, gendersOf(genders).has(pronoun) ? isDefinite : undefined);
}

const gendersOf = onceEach((genders: ReadonlyMap<string, Gender>) => new Set(genders.values()));

/** "Her coach": a "she" after it may be the coach, and may be whose coach it is. "Her mother" is a "she" herself. */
export function mayBeOwner(name: string, pronoun: Gender): boolean {
  const owned = pronoun === 'she' ? /^her /i : /^his /i;
  return owned.test(name) && !(pronoun === 'she' ? herOwn : hisOwn).test(name);
}

const herOwn = new RegExp(`(?:${women})(?:-in-law)?$`, 'i');
const hisOwn = new RegExp(`(?:${men})(?:-in-law)?$`, 'i');

/** Whether a pronoun may stand for a name: "they" for somebody of whom nothing tells that they are a he or a she. */
export function canBe(
  pronoun: string,
  name: string,
  story: Pick<Story, 'passages' | 'paragraphs' | 'genders'>,
): boolean {
  const gender = story.genders().get(name);
  if (pronoun === 'they') return gender === undefined;
  const person =
    gender !== 'it' && (isPersonBefore(name, story) || endsInPerson(name.replace(ofOwner, 'the ')));
  if (pronoun === 'it') return !person;
  // "A hawker" is in no list: what is no paper and no body may be somebody.
  const maybe =
    person ||
    ((!hasName.test(name) || isNewOne.test(name)) &&
      !canSpeak(name) &&
      !isSomebodysThing(name) &&
      !isPlural(name));
  return maybe && (gender ?? pronoun) === pronoun;
}

/** "Such vulnerabilities", "two boats at the quay" */
function isPlural(name: string): boolean {
  const noun = name.split(/ (?:of|to|for|in|at|on|from|with) /, 1)[0] as string;
  return /^(?:such|these|those|many|some|several|few|both|two|three)\b/i.test(noun) && /[^s]s$/.test(noun);
}

/** "Quist’s rise to power": what is somebody's is a person only where its noun is. */
function isSomebodysThing(name: string): boolean {
  const [, what] = /['’]s? (.+)$/.exec(name) ?? [];
  const noun = what
    ?.split(/ (?:of|to|for|in|at|on|from|with) /, 1)[0]
    ?.split(' ')
    .at(-1);
  return noun !== undefined && !isCalling(noun);
}

/** "Mayor Tom Berg’s" before "spokesman". */
const ofOwner = /^\p{Lu}.*['’]s? (?=[^'’]*$)/u;

/** "A Northhaven coastguard" */
const isNewOne = /^(?:An?|Another) (?!.* (?:in|of|at|from|for|on|with) )(?:[\p{L}’'-]+ ){0,4}\p{Ll}+$/u;

const hasName = /(?<!^)\p{Lu}\p{L}|^\p{Lu}\S*$/u;

function isPersonBefore(
  name: string,
  { passages, paragraphs }: Pick<Story, 'passages' | 'paragraphs'>,
): boolean {
  return firstNamed(paragraphs, 'person', name) < passages.length;
}

function latest(
  name: string,
  { passages, paragraphs }: Pick<Story, 'passages' | 'paragraphs'>,
): Mention | null {
  if (firstNamed(paragraphs, 'any', name) >= passages.length) return null;
  const isIt = (one: Mention) => one.name === name;
  return passages.findLast(({ mentions }) => mentions.some(isIt))?.mentions.findLast(isIt) ?? null;
}

/** “The judge”: by what somebody is, and no name. */
export function isDefinite({ name, mention }: Referent): boolean {
  return !mention && /^the\s/i.test(name);
}

/** "Ada Quist and Tom Berg", "the kidnappers" */
const areSeveral =
  / and \p{Lu}|^(?:[Tt]he )?(?:\p{L}+ )?(?:\p{Ll}+(?:ers|ors|ents|ists|ians|als)|[Pp]olice|[Pp]eople)$/u;

/** "They" can mean those who spoke together. */
export function spokeTogether(speakers: string[]): Referent | null {
  const [name, ...others] = new Set(speakers);
  return name !== undefined && others.length === 0 && areSeveral.test(name) ? { name } : null;
}
