/** A verb to the subject in its own clause: a name or pronoun, or the words for somebody nameless. */
import { canSpeak, isCalling } from '../../grammar/nouns.ts';
import { isSaying } from '../../grammar/reporting.ts';
import { pronounOf } from '../../names/given.ts';
import { apposedTo } from './apposed-subject.ts';
import { whoOf } from './attribution.ts';
import { clauseBefore, ofContactClause } from './clauses.ts';
import { opensClause } from './opened-clauses.ts';
import { type Governed, nobody, type Whose } from './governed.ts';
import { subjectPhrase } from './subject-phrases.ts';
import { type Actor, isSubject } from '../passages/subjects.ts';

/** How far before its verb a subject may stand, appositions and all. */
const reach = 400;

export function ofOwnClause({ scene, verb, end, own, heads }: Governed): Whose | typeof nobody | null {
  const { masked, sentence } = scene;
  const subjects = heads.filter(
    (actor) => actor.end <= verb.at && actor.end > verb.at - reach && isSubject(actor, own, sentence.start),
  );
  const subject = subjects.findLast(
    (actor) =>
      'pronoun' in actor ||
      actor.mention.kind !== 'place' ||
      /^\s+\p{L}+$/u.test(masked.slice(actor.end, end)),
  );
  const clause = clauseBefore(own, sentence.start, verb.at);
  // "To which 21 percent said": a share of many is nobody.
  if (share.test(clause.text)) return nobody;
  const phrase = subjectPhrase(clause.text);
  const role = phrase && isItsOwn(phrase, clause.text) && maySay(phrase.words, verb.verb) ? phrase : null;
  const start = clause.at + (role?.at ?? 0);
  const isNamed = heads.some((one) => isPerson(one) && one.start === start);
  const mayBeBeside = role && !isNamed && /^(?:an? .+|\p{Lu}\S+)$/u.test(role.words);
  const apposed = mayBeBeside ? apposedTo(own, sentence.start, start, end, heads) : null;
  if (apposed) return ofActor(apposed);
  // "Try saying" is said to the reader.
  if (role && /ing$/.test(verb.verb) && /^\s*\p{Lu}\p{Ll}+\s*$/u.test(clause.text)) return nobody;
  if (role && !subjects.some((actor) => actor.start >= clause.at))
    return {
      who: { role: role.words + officeAfter(masked.slice(start + role.words.length, verb.at)) },
      start,
    };
  const thing = subject && 'pronoun' in subject ? ofContactClause(own, sentence.start, subject.start) : null;
  if (thing) return { who: { role: thing.words }, start: thing.at };
  // "Ada Quist, parish priest of St Odile, Northhaven, said": the place ends what she is.
  const bearer =
    subject && !isKnownPerson(subject) && endsApposition(subject, own)
      ? apposedTo(own, sentence.start, subject.start, end, heads)
      : null;
  return subject ? ofActor(bearer ?? subject) : null;
}

function isPerson(one: Actor): boolean {
  return 'mention' in one && one.mention.kind === 'person';
}

/** By a given name; a place of two words may be taken for a person. */
function isKnownPerson(one: Actor): boolean {
  return isPerson(one) && 'mention' in one && pronounOf.has(one.mention.name.split(' ', 1)[0] as string);
}

/** Set off by commas after a name of something, which stands after a comma itself. */
function endsApposition({ start, end }: Actor, own: string): boolean {
  return (
    own[end] === ',' &&
    /, (?:[\p{L}-]+ ){1,8}\p{Lu}[\p{L}’'-]*, $/u.test(own.slice(Math.max(0, start - 90), start))
  );
}

function isItsOwn({ words, at }: { words: string; at: number }, clause: string): boolean {
  return !opensClause(clause.slice(at + words.length));
}

const share = /^\s*(?:\p{Ll}+ )?\d[\d.,]*(?:%| per ?cent\b)/u;

/** "The Harbour Watch (HW) chief said": the office after a body with its initials. */
function officeAfter(rest: string): string {
  const [, words = '', last = ''] =
    /^( \(\p{Lu}[\p{L}.]*\)(?: \p{Ll}[\p{L}-]*){0,2} (\p{Ll}[\p{L}-]*)) $/u.exec(rest) ?? [];
  return isCalling(last) ? words : '';
}

function ofActor(actor: Actor): Whose {
  return { who: whoOf(actor), start: actor.start };
}

/** "Sixty years after he wrote" */
const never = /\b(?:[Ss]hares|(?:moment|second|minute|hour|day|week|month|year|decade)s)$/;

/** "Your gutters", "our reliance": what is not known to speak does so only with a plain verb of saying. */
function maySay(words: string, verb: string): boolean {
  if (never.test(words)) return false;
  return (
    isSaying(verb) ||
    /^\p{Lu}/u.test(words.replace(/^(?:[Tt]he|[Aa]n?) /, '')) ||
    /(?:s|people|men|police|staff|media|press)$/.test(words) ||
    canSpeak(words.replace(/ (?:for|of|from|at|with|in) .*$/, ''))
  );
}
