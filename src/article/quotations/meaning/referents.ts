/** A pronoun to the one it can mean here; null where two could be meant. */
import type { Mention } from '../../names.ts';
import { subjectsOf } from '../passages/acting.ts';
import { tellingBusiness } from './businesses.ts';
import { certain, isPerson, onlySpeaker, spokeTogether } from './certain.ts';
import type { Gender } from '../passages/genders.ts';
import { bodiesBefore, papersBefore, peopleBefore } from '../passages/people.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';
import { opensRelative } from '../passages/subjects.ts';

/** How many passages back the one may be named of whom the text goes on to say "he" or "she". */
const reach = 6;

/**
 * "He" or "she" can mean a person who speaks or acts earlier in the paragraph; if there is none, one who did in the
 * nearest paragraph before that has such a person; if that leaves it open, the only person so far who is a "he" or a
 * "she". "It" can mean the one body that the paragraph names, or the paper in the sentence before, else those of the paragraph before.
 */
export function referent(
  pronoun: string,
  passage: Passage,
  before: number,
  spoke: string[],
  story: Story,
): Referent | null {
  if (pronoun === 'it') return itself(passage, before, story);
  if (pronoun === 'they') return spokeTogether(spoke.length > 0 ? spoke : story.speakers);
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const genders = story.genders();
  const may = ({ kind, name }: Mention) => kind === 'person' && (genders.get(name) ?? pronoun) === pronoun;
  const here = whoActsIn(passage, before, spoke, pronoun, may);
  if (here.length > 0)
    return isSomebodyElse(here, passage, pronoun) ? null : certain(here, genders, pronoun, story);
  if (bothOfThem.test(passage.text.slice(0, before))) return null;
  const earlier = story.passages.slice(-reach).reverse();
  for (const [back, previous] of earlier.entries()) {
    const spokeThere = back === 0 ? story.speakers : [];
    // Further back, a name counts only where something tells that it is a he or a she.
    const fits = back === 0 ? may : ({ name }: Mention) => genders.get(name) === pronoun;
    const there = whoActsIn(previous, previous.text.length, spokeThere, pronoun, fits);
    // Whom the paragraph called "he" all along may go on being meant.
    const topic = back === 0 && story.topic && may(story.topic) ? [referentOf(story.topic)] : [];
    const speaking = back === 0 ? onlySpeaker(story, may) : null;
    if (speaking) return speaking;
    if (there.length + topic.length > 0) return certain([...topic, ...there], genders, pronoun, story);
    const named = previous.mentions.filter(
      ({ name, end }) => genders.get(name) === pronoun && !/^['’]/.test(previous.text.slice(end, end + 1)),
    );
    if (named.length > 0) return only(named.map(referentOf));
  }
  // Where nobody acts, whoever alone is named is meant.
  const named = only(passage.mentions.filter((one) => one.end <= before && may(one)).map(referentOf));
  return named && genders.get(named.name) === pronoun ? named : null;
}

/** "He remembers a night with Burna Boy, who gave him the idea": "he" stood before the name, and goes on being another. */
function isSomebodyElse(found: Referent[], passage: Passage, pronoun: Gender): boolean {
  const names = found.map(({ name }) => name);
  const first = passage.mentions.find(({ name }) => names.includes(name));
  const opening = ownWordsOf(passage).masked.slice(0, first?.start ?? 0);
  return new RegExp(`^${pronoun}\\b`, 'i').test(opening);
}

/** Says that there were two, so that neither is meant for certain. */
const bothOfThem = /\b(?:both|neither|the two|the pair)\b/i;

/** Whoever "asked him", or "told her to sit", is not the "he" or the "she" who answers. */
const askedHim = /^,? (?:asked|told|(?:order|urg|warn|remind|advis|invit|interrupt)ed) him\b/;
const askedHer =
  /^,? (?:asked her\b|(?:told|(?:order|urg|warn|remind|advis|invit|interrupt)ed) her(?=[,.:;]| (?:to|that|not|she|how|what|why|about|again)\b))/;

/** Those who speak or act in a passage before an offset: by name, else by what they are called. */
function whoActsIn(
  passage: Passage,
  before: number,
  spoke: string[],
  pronoun: Gender,
  may: (mention: Mention) => boolean,
): Referent[] {
  const asked = pronoun === 'he' ? askedHim : askedHer;
  const answers = ({ end }: Mention) => !asked.test(passage.text.slice(end, Math.min(before, end + 60)));
  const acting = [...subjectsOf(passage, before), ...bearing(passage, spoke)].filter(may);
  const named = acting.filter(answers).map(referentOf);
  const nameless = peopleBefore(passage, before, pronoun).map(({ words }) => ({ name: words }));
  const called = spoke.filter((name) => nameless.some((one) => one.name === name)).map((name) => ({ name }));
  // Whoever is told of beside somebody else recedes when that one acts again.
  const recedes = (one: Mention) =>
    acting.some(({ start }) => start < one.start) && acting.some(({ start }) => start > one.start);
  const beside = passage.mentions
    .filter((one) => one.end <= before && may(one) && answers(one) && opensRelative(one, passage.text))
    .filter((one) => !recedes(one))
    .map(referentOf);
  // "The minister" may be whoever is named; "a minister" is somebody else.
  if (named.length > 0) return [...named, ...beside, ...nameless.filter(({ name }) => isNew.test(name))];
  return nameless.length + called.length > 0 ? [...nameless, ...called] : beside;
}

/** Nobody who was named before. */
const isNew = /^(?:[Aa]n?|[Aa]nother|[Oo]ne)\s|^\p{Lu}\p{Ll}+$/u;

/**
 * What alone acts or is written in the sentence, in the passage, or, where nothing is, in the one before; or whoever alone
 * spoke there and is no person.
 */
function itself(passage: Passage, before: number, story: Story): Referent | null {
  const sentence = ownWordsOf(passage).sentences.find(({ start, end }) => start <= before && before < end);
  const own = sentence ? thingsIn(passage, before, sentence.start) : [];
  if (own.length > 0) return only(own);
  const here = thingsIn(passage, before);
  const previous = story.passages.at(-1);
  if (here.length > 0 || !previous) return only(here);
  const [speaker, ...others] = new Set(story.speakers);
  if (others.length > 0) return null;
  if (speaker === undefined) return only(thingsIn(previous, previous.text.length));
  return isPerson(speaker, story.passages) ? null : { name: speaker };
}

function thingsIn(passage: Passage, before: number, from = 0): Referent[] {
  const named = passage.mentions.filter(
    ({ start, end, kind }) =>
      start >= from && end <= before && (kind === 'organisation' || kind === 'outlet'),
  );
  const others = [...papersBefore(passage, before), ...bodiesBefore(passage, before)].filter(
    ({ end }) => end > from,
  );
  const found = [...named.map(referentOf), ...others.map(({ words }) => ({ name: words }))];
  const business = found.length > 0 ? null : tellingBusiness(passage, before);
  return business === null ? found : [{ name: business }];
}

const bearing = ({ mentions }: Passage, names: string[]) =>
  mentions.filter(({ name }) => names.includes(name));
