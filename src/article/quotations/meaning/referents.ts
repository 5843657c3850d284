/** A pronoun to the one it can mean here; null where two could be meant. */
import type { Mention } from '../../names.ts';
import { subjectsOf } from '../passages/acting.ts';
import { tellingBusiness } from './businesses.ts';
import { canBe, certain, onlySpeaker, spokeTogether } from './certain.ts';
import type { Gender } from '../passages/genders.ts';
import { bodiesBefore, papersBefore, peopleBefore } from '../passages/people.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';
import { opensRelative } from '../passages/subjects.ts';

/** Of somebody. */
type Pronoun = Exclude<Gender, 'it'>;

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
  return somebody(pronoun, passage, openedBefore(pronoun, passage, before), spoke, story);
}

/** "He told a friend that he was tired": what opens a sentence goes on through it. */
function openedBefore(pronoun: Pronoun, passage: Passage, before: number): number {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(({ start }) => start <= before);
  const opening = new RegExp(`^\\s*(?:(?:But|And|Then|So|Yet|Later|Afterwards?),? )?${pronoun}\\b`, 'i');
  return sentence && opening.test(masked.slice(sentence.start, before)) ? sentence.start : before;
}

function somebody(
  pronoun: Pronoun,
  passage: Passage,
  before: number,
  spoke: string[],
  story: Story,
): Referent | null {
  const genders = story.genders();
  const may = ({ kind, name }: Mention) => kind === 'person' && (genders.get(name) ?? pronoun) === pronoun;
  const here = whoActsIn(passage, before, spoke, pronoun, may);
  if (here.some((one) => isSomebodyElse(one, passage, pronoun, story.passages))) return null;
  if (here.length > 0) return certain(here, pronoun, story);
  if (bothOfThem.test(passage.text.slice(0, before))) return null;
  const told = onlyTold(passage, before, pronoun, genders);
  if (told) return told;
  const earlier = story.passages.slice(-reach).reverse();
  for (const [back, previous] of earlier.entries()) {
    const spokeThere = back === 0 ? story.speakers : [];
    // Further back, a name counts only where something tells that it is a he or a she.
    const fits = back === 0 ? may : ({ name }: Mention) => genders.get(name) === pronoun;
    const before = story.passages.slice(0, -1 - back);
    const there = whoActsIn(previous, previous.text.length, spokeThere, pronoun, fits).filter(
      (one) => !isSomebodyElse(one, previous, pronoun, before),
    );
    // Whom the paragraph called "he" all along may go on being meant.
    const topic = back === 0 && story.topic && may(story.topic) ? [referentOf(story.topic)] : [];
    const speaking = back === 0 ? onlySpeaker(story, may) : null;
    if (speaking) return speaking;
    if (there.length + topic.length > 0) return certain([...topic, ...there], pronoun, story);
    const named = previous.mentions.filter(
      ({ name, end }) => genders.get(name) === pronoun && !/^['’]/.test(previous.text.slice(end, end + 1)),
    );
    if (named.length > 0) return only(named.map(referentOf));
  }
  // Where nobody acts, whoever alone is named is meant.
  const named = only(passage.mentions.filter((one) => one.end <= before && may(one)).map(referentOf));
  return named && genders.get(named.name) === pronoun ? named : null;
}

/**
 * "He remembers a night with Burna Boy, who gave him the idea", "She was 91. A diver, Kit Mallory, was missing": "he" or
 * "she" stood before the name, and goes on being another.
 */
function isSomebodyElse(
  { name, mention }: Referent,
  passage: Passage,
  pronoun: Pronoun,
  before: Passage[],
): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const first = mention
    ? passage.mentions.find((one) => one.name === name)?.start
    : passage.text.indexOf(name);
  if (first === undefined || first < 0) return false;
  if (new RegExp(`^${pronoun}\\b`, 'i').test(masked.slice(0, first))) return true;
  if (before.some(({ mentions }) => mentions.some((one) => one.name === name))) return false;
  const sentence = sentences.findLast(({ start }) => start <= first);
  return new RegExp(`\\b${pronoun}\\b`, 'i').test(masked.slice(0, sentence?.start ?? 0));
}

/** "That drew a reply from Ada Quist": whom alone the sentences before name, and no pronoun. */
function onlyTold(
  passage: Passage,
  before: number,
  pronoun: Pronoun,
  genders: ReadonlyMap<string, Gender>,
): Referent | null {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(({ start }) => start <= before)?.start ?? 0;
  const named = passage.mentions.filter(
    ({ name, kind, start, end }) =>
      start < sentence &&
      masked[start] !== mask &&
      (genders.get(name) ?? pronoun) === pronoun &&
      kind === 'person' &&
      !/^['’]/.test(masked.slice(end, end + 1)),
  );
  if (new RegExp(`\\b${pronoun}\\b`, 'i').test(masked.slice(0, sentence))) return null;
  return only(named.filter(answers(passage.text, before, pronoun)).map(referentOf));
}

/** Says that there were two, so that neither is meant for certain. */
const bothOfThem = /\b(?:both|neither|the two|the pair)\b/i;

/** Whoever "asked him", "told her to sit" or "asked whether she knew" is not the "he" or the "she" who answers. */
const asked = {
  he: /^,? (?:(?:asked|told|(?:order|urg|warn|remind|advis|invit|interrupt)ed) him\b|(?:asked|wondered) (?:if|whether|why|what|how|when|where) (?:\p{Ll}+ ){0,2}he\b)/u,
  she: /^,? (?:asked her\b|(?:told|(?:order|urg|warn|remind|advis|invit|interrupt)ed) her(?=[,.:;]| (?:to|that|not|she|how|what|why|about|again)\b)|(?:asked|wondered) (?:if|whether|why|what|how|when|where) (?:\p{Ll}+ ){0,2}she\b)/u,
};

const answers =
  (text: string, before: number, pronoun: Pronoun) =>
  ({ end }: { end: number }) =>
    !asked[pronoun].test(text.slice(end, Math.min(before, end + 60)));

/** Those who speak or act in a passage before an offset: by name, else by what they are called. */
function whoActsIn(
  passage: Passage,
  before: number,
  spoke: string[],
  pronoun: Pronoun,
  may: (mention: Mention) => boolean,
): Referent[] {
  const mayAnswer = answers(passage.text, before, pronoun);
  const acting = [...subjectsOf(passage, before), ...bearing(passage, spoke)].filter(may);
  const named = acting.filter(mayAnswer).map(referentOf);
  const nameless = peopleBefore(passage, before, pronoun)
    .filter(mayAnswer)
    .map(({ words }) => ({ name: words }));
  const called = spoke.filter((name) => nameless.some((one) => one.name === name)).map((name) => ({ name }));
  // Whoever is told of beside somebody else recedes when that one acts again.
  const recedes = (one: Mention) =>
    acting.some(({ start }) => start < one.start) && acting.some(({ start }) => start > one.start);
  const beside = passage.mentions
    .filter((one) => one.end <= before && may(one) && mayAnswer(one) && opensRelative(one, passage.text))
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
  return canBe('it', speaker, story.passages, story.genders()) ? { name: speaker } : null;
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
