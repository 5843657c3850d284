/** A pronoun to the one it can mean here; null where two could be meant. */
import { endsInPerson, tellsOfPerson } from '../../grammar/nouns.ts';
import type { Pronoun } from '../../names/styles.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { isAskedAbout, whoActsIn } from './acting-people.ts';
import { askedBody } from './asked-bodies.ts';
import { askedFor, type AskedPronoun } from './asked-pronoun.ts';
import { certain, isDefinite, onlySpeaker, spokeTogether } from './certain.ts';
import { itself } from './itself.ts';
import { loneOffice } from './lone-offices.ts';
import { firstNamed } from './named-so.ts';
import { openerOf } from './openers.ts';
import { ownerAbove } from './owning.ts';
import { pluralBody } from './plural-bodies.ts';
import { isPointed, pronounOfNoun } from './pointed-at.ts';
import { referentAbove } from './referents-above.ts';
import { isSomebodyElse, onlyTold, openedBefore } from './somebody-else.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';

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
  if (pronoun === 'they') {
    const asked = askedBody(passage, before);
    if (asked !== undefined) return asked;
    return bringsUpAny(passage, before)
      ? null
      : (spokeTogether(spoke.length > 0 ? spoke : story.speakers) ?? pluralBody(passage, before, story));
  }
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
  const asked = askedFor(pronoun, passage, before, story);
  const { may } = asked;
  const here = whoActsIn(passage, before, spoke, pronoun, may);
  if (here.some(({ name }) => isAskedAbout(name, passage, before))) return null;
  if (here.some((one) => isSomebodyElse(one, passage, pronoun, story))) return null;
  if (here.some(isPointed)) return null;
  // "The judge called it late, and he said": by another word, whoever alone has spoken in the paragraph.
  const spoken = here.every(isDefinite) ? onlySpeaker({ ...story, speakers: spoke }, may) : null;
  if (here.length > 0)
    return certain(here, pronoun, story) ?? spoken ?? loneOffice(here, passage, before, pronoun);
  if (spoken) return spoken;
  const nameless = namelessSpeaker(spoke, asked);
  if (nameless) return nameless;
  const owner = ownerAbove(passage, before, may);
  if (owner) return owner;
  if (bothOfThem.test(passage.text.slice(0, before))) return null;
  const told = onlyTold(passage, before, pronoun, story.genders());
  if (told) return told;
  const opener = openerOf(passage, before, asked);
  const above = opener === undefined ? referentAbove(asked) : opener;
  return above === undefined ? onlyNamed(asked) : above;
}

/** "A student at the college wrote that it was “late”. They are “tired,” he said": whoever has no name, and alone has spoken or been told of in the paragraph. */
function namelessSpeaker(
  spoke: string[],
  { pronoun, passage, before, story, may }: AskedPronoun,
): Referent | null {
  const one = only(spoke.map((name) => ({ name })));
  if (!one || firstNamed(story.everything, 'any', one.name) < story.everything.length) return null;
  const noun = one.name.replace(/ (?:at|of|from|in|for) .*$/, '');
  if (!endsInPerson(noun) || (pronounOfNoun(noun) ?? pronoun) !== pronoun) return null;
  const others = ownWordsOf(passage).masked.slice(0, before).replace(one.name, ' ');
  const isNamed = passage.mentions.some((other) => other.end <= before && may(other));
  return isNamed || tellsOfPerson(others) ? null : one;
}

/** Where nobody acts, whoever alone is named is meant. */
function onlyNamed({ pronoun, passage, before, story, may }: AskedPronoun): Referent | null {
  const named = only(passage.mentions.filter((one) => one.end <= before && may(one)).map(referentOf));
  return named && story.genders().get(named.name) === pronoun ? named : null;
}

/** Says that there were two, so that neither is meant for certain. */
const bothOfThem = /\b(?:both|neither|the two|the pair)\b/i;
