/** A pronoun to the one it can mean here; null where two could be meant. */
import type { Mention } from '../../names.ts';
import type { Pronoun } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import { areAbout, wordsBeside } from './own-name.ts';
import { isInAside, whoActsIn } from './acting-people.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import { certain, onlyGivenName, onlyNameless, onlySpeaker, spokeTogether } from './certain.ts';
import { itself } from './itself.ts';
import { ownerAbove, ownersIn, ownersOpening } from './owning.ts';
import {
  hasPronoun,
  isSomebodyElse,
  isSomebodysSpeech,
  isToldBy,
  namedAfterSubject,
  onlyTold,
  openedBefore,
} from './somebody-else.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';
import { isPointed, knownBefore } from './pointed-at.ts';

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
  if (pronoun === 'they')
    return bringsUpAny(passage, before) ? null : spokeTogether(spoke.length > 0 ? spoke : story.speakers);
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  return somebody(pronoun, passage, openedBefore(pronoun, passage, before), spoke, story);
}

/** "Neighbours gathered. “We heard it,” they said": others than those who spoke before may be meant. */
function bringsUpAny(passage: Passage, before: number): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  return sentences.some(
    ({ start, end }) =>
      end <= before && /\p{L}/u.test(masked.slice(start, end)) && !masked.slice(start, end).includes(mask),
  );
}

function somebody(
  pronoun: Pronoun,
  passage: Passage,
  before: number,
  spoke: string[],
  story: Story,
): Referent | null {
  const genders = story.genders();
  const bound = namedAfterSubject(pronoun, passage, before);
  const words = wordsBeside(passage, before);
  const may = ({ kind, name }: Mention) =>
    kind === 'person' &&
    (genders.get(name) ?? pronoun) === pronoun &&
    !bound.has(name) &&
    !areAbout(words, name);
  const here = whoActsIn(passage, before, spoke, pronoun, may);
  if (here.some((one) => isSomebodyElse(one, passage, pronoun, story.passages))) return null;
  const pointed = here.find(isPointed);
  if (pointed) return knownBefore(pointed, passage, before, pronoun, story);
  // "The judge called it late, and he said": by another word, whoever alone has spoken in the paragraph.
  const spoken = here.every(isDefinite) ? onlySpeaker({ ...story, speakers: spoke }, may) : null;
  if (here.length > 0) return certain(here, pronoun, story) ?? spoken;
  if (spoken) return spoken;
  const above = ownerAbove(passage, before, may);
  if (above) return above;
  if (bothOfThem.test(passage.text.slice(0, before))) return null;
  const told = onlyTold(passage, before, pronoun, genders);
  if (told) return told;
  const owners = ownersIn(passage, 0, before, may);
  /** Null where somebody else’s something has been told of since. */
  const unlessOwner = (found: Referent | null, there: Passage) => {
    const last = there.mentions.findLast(({ name }) => name === found?.name)?.end ?? there.text.length;
    const since = [...owners, ...ownersOpening(there, last, may)];
    return since.some(({ name }) => name !== found?.name) ? null : found;
  };
  const isNamedHere = passage.mentions.some((one) => one.end <= before && may(one));
  const earlier = story.passages.slice(-reach).reverse();
  for (const [back, previous] of earlier.entries()) {
    const spokeThere = back === 0 ? story.speakers : [];
    // Further back, a name counts only where something tells that it is a he or a she, unless "he" stands all the way since.
    const goesOn = earlier.slice(0, back).every((one) => hasPronoun(pronoun, one));
    const fits = goesOn ? may : ({ name }: Mention) => genders.get(name) === pronoun;
    const before = story.passages.slice(0, -1 - back);
    const acting = whoActsIn(previous, previous.text.length, spokeThere, pronoun, fits);
    const there = acting.filter((one) => !isSomebodyElse(one, previous, pronoun, before));
    // Whom the paragraph called "he" all along may go on being meant.
    const topic = back === 0 && story.topic && may(story.topic) ? [referentOf(story.topic)] : [];
    const speaking = back === 0 ? onlySpeaker(story, may) : null;
    // "Lindqvist said that Berg had told him it was “late”": it is Lindqvist who goes on.
    const isTold =
      acting.some(({ mention }) => mention) &&
      acting.every(({ name }) => name !== speaking?.name) &&
      previous.mentions.some(({ name }) => name === speaking?.name);
    if (speaking && !isTold) return speaking;
    const given = back === 0 && !isNamedHere ? onlyGivenName(story, pronoun) : null;
    if (given && acting.every(({ name }) => name === given.name)) return given;
    const nameless = back === 0 && !isNamedHere ? onlyNameless(story, pronoun) : null;
    // "A judge said. Quist won the cup": whoever acts after that is meant as well.
    const last = nameless ? previous.text.lastIndexOf(nameless.name) : -1;
    const actsBefore = ({ mention }: Referent) => mention !== undefined && mention.start < last;
    if (nameless && there.some(actsBefore) && there.every((one) => !one.mention || actsBefore(one)))
      return certain([nameless], pronoun, story);
    const pointed = there.find(isPointed);
    if (pointed)
      return knownBefore(pointed, previous, previous.text.length, pronoun, { ...story, passages: before });
    if (there.length + topic.length > 0)
      return unlessOwner(certain([...topic, ...there], pronoun, story), previous);
    const { masked } = ownWordsOf(previous);
    const named = previous.mentions.filter(
      (one) =>
        genders.get(one.name) === pronoun &&
        may(one) &&
        masked[one.start] !== mask &&
        !/^['’]/.test(masked.slice(one.end, one.end + 1)) &&
        !isToldBy(pronoun, one, previous) &&
        !isInAside(one, previous),
    );
    if (named.length > 0) return unlessOwner(only(named.map(referentOf)), previous);
    // Whoever spoke there, and is not known, may go on.
    if (back === 0 && story.speakers.length === 0 && isSomebodysSpeech(previous)) return null;
  }
  // Where nobody acts, whoever alone is named is meant.
  const named = only(passage.mentions.filter((one) => one.end <= before && may(one)).map(referentOf));
  return named && genders.get(named.name) === pronoun ? named : null;
}

const isDefinite = ({ name, mention }: Referent) => !mention && /^the\s/i.test(name);

/** Says that there were two, so that neither is meant for certain. */
const bothOfThem = /\b(?:both|neither|the two|the pair)\b/i;
