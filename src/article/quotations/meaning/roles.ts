/** Words in a speaker's place that are no name, "the verger", "the company", to whoever they mean in the story so far. */
import { pronounOf } from '../../names/given.ts';
import { authorOf } from './authors.ts';
import { bearerOf } from './bearers.ts';
import { fullBusiness, isBusiness } from './businesses.ts';
import { onlyActor } from './callings.ts';
import { fullDescription } from './descriptions.ts';
import { withPossessor } from './possessors.ts';
import { endsInPerson, isCalling, maySpeak } from '../../grammar/nouns.ts';
import { type Issuer, issuerOf } from './issuers.ts';
import { besideOne, isOneOfMany, ofMany } from './one-of-many.ts';
import { isOwned, withOwner } from './owners.ts';
import { isEndOfName } from './named-so.ts';
import { namedAfterPaper, namedAtEnd } from './named-at-end.ts';
import { namedBelow } from './named-below.ts';
import { isNamedElsewhere } from './named-elsewhere.ts';
import { isNobody } from './nobody.ts';
import { referent } from './referents.ts';
import { bringsUpNobodyNamed, isPointedAt } from './pointed-at.ts';
import { isOnlyOtherWord, meantBy } from './stand-ins.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';
import { isNameWithDegree, opensAndTells, speaksBeside } from './beside-words.ts';
import { businessMeant, tellerBefore } from './taken-to-be.ts';
import type { Meant } from './meant.ts';
import { firstCalling } from '../saying/phrases.ts';

/** `start` is where the words stand, or where what they stand for has been brought up before. */
export function byRole(
  words: string,
  passage: Passage,
  { start, before }: { start: number; before: number },
  spoke: string[],
  story: Story,
): Meant | null {
  const named = passage.mentions.find((one) => isNameWithDegree(one, words, passage.text, start));
  if (named) return { value: named.name };
  const atEnd = namedAtEnd(words, passage, start) ?? namedAfterPaper(words, passage, start, story);
  if (atEnd) return atEnd;
  // "The Ohio senator and former governor" is whoever is the first.
  const all = words.replace(/\s+/g, ' ');
  const role = firstCalling(all) ?? all;
  if (isNobody(role) || someOfThem.test(role) || isShared(role, passage, story)) return null;
  const bearer = bearerOf(role, passage, start, story);
  if (bearer) return { value: bearer.name, note: `“${role}” is that of ${bearer.name}`, meant: bearer };
  const issuer = issuerOf(role, passage, start, story, (one) => whoIssues(one, passage, story));
  if (issuer) return { ...issuer, note: `“${role}” is that of ${issuer.value}` };
  const author = authorOf(role, passage, start);
  if (author) return { ...author, note: `“${role}” is in the words of ${author.value}` };
  if (isPointedAt(role) && endsInPerson(role))
    return bringsUpNobodyNamed(passage, start, story) ? { value: words } : null;
  const [, calling = '', name] = callingAndName.exec(role) ?? [];
  if (name !== undefined && (pronounOf.has(name) || isCalling(calling) || isBusiness(`the ${calling}`)))
    return { value: name };
  const business = isBusiness(role) ? businessMeant(role, passage, { start, before }, story) : null;
  if (business) return business;
  const standIn = meantBy(
    role,
    (pronoun) => referent(pronoun, passage, before, spoke, story),
    () => onlyActor(passage, before, story),
    story.fullForms,
  );
  if (standIn || (standIn === null && !isOnlyOtherWord(role))) return standIn;
  const teller = tellerBefore(role, passage, { start, before }, story);
  if (teller) return teller;
  if (standIn === null) return null;
  const full = fullDescription(role, passage, start, story) ?? fullBusiness(role, passage, story);
  if (full && full.length >= role.length && !isOneOfTwo(role, full))
    return { value: full, note: `“${role}” is ${full}` };
  if (isOneOfMany(role))
    return ofMany(role, passage, before) ?? besideOne(role, [...story.speakers, ...spoke]);
  if (!(
    maySpeak(role) ||
    speaksBeside(words, passage.text, start) ||
    opensAndTells(words, passage.text, start)
  ))
    return null;
  if (isOwned(role))
    return withOwner(role, passage, start, (pronoun) => referent(pronoun, passage, before, spoke, story));
  const below = namedBelow(role, passage, story);
  if (below) return below;
  if (isNamedElsewhere(role, passage, start, story)) return null;
  return { value: withPossessor(role, passage.text, passage.text.indexOf(role, start)) };
}

/** "Ewa" of "the Lindqvists, Ewa and Radek". */
function isOneOfTwo(role: string, full: string): boolean {
  const [, first, second] = /^(\p{Lu}\p{L}+) and (\p{Lu}\p{L}+)$/u.exec(full) ?? [];
  return role === first || role === second;
}

/** Whoever told something in a paper, where it was brought up. */
function whoIssues({ who, start, passage }: Issuer, here: Passage, story: Story): Meant | null {
  if ('mention' in who) return { value: who.mention.name, meant: who.mention };
  const back = passage === here ? story.passages.length : story.passages.lastIndexOf(passage);
  const then = { ...story, passages: story.passages.slice(0, back) };
  // Which company is meant is concluded already, and nothing certain can be built on that.
  if ('role' in who && isBusiness(who.role)) return null;
  if ('role' in who) return byRole(who.role, passage, { start, before: start }, [], then);
  const found = referent(who.pronoun, passage, start, [], then);
  return found && { value: found.name, ...(found.mention && { meant: found.mention }) };
}

/** "My neighbor Ruth", "the rapper Quist", "user Gull77": the name says best who it is. */
const callingAndName =
  /^(?:(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s)?(?:(?!(?:of|for|from|to|with|by|at|in|on|and)\s)[\p{L}-]+\s)*?([\p{L}-]+))\s(\p{Lu}[\p{L}\d’'-]+(?:\s\p{Lu}[\p{L}\d’'-]+){0,2})$/u;

/** Says how many there were to choose from, or that it was somebody, not who spoke. */
const someOfThem =
  /^(?:many|several|both|two|three|each|most|(?:one|another)(?= )|some|the (?:latter|former|other))(?: of (?:them|those|us|the (?:two|three|four|pair|group)))?$|\b(?:some|any|every|no)(?:body|one)$/i;

/** A surname that two people of the clipping bear. */
function isShared(role: string, { mentions }: Passage, { passages, paragraphs }: Story): boolean {
  return (
    mentions.some(({ name }) => name.endsWith(` ${role}`)) || isEndOfName(role, paragraphs, passages.length)
  );
}
