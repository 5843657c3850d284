/** A "he" or "she" to the one whom the nearest paragraph above that has such a person brings up. */
import type { Mention } from '../../names.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { isAskedAbout, isInAside, whoActsIn } from './acting-people.ts';
import type { AskedPronoun } from './asked-pronoun.ts';
import { certain, onlyGivenName, onlySpeaker } from './certain.ts';
import { loneOffice } from './lone-offices.ts';
import { ownersGoneOn, ownersIn, ownersOpening } from './owning.ts';
import { openerOf } from './openers.ts';
import { isPointed } from './pointed-at.ts';
import { goesOnWith, isSomebodyElse, isSomebodysSpeech, isToldBy, isToldOf } from './somebody-else.ts';
import { only, type Referent, referentOf } from './story.ts';

/** How many passages back the one may be named of whom the text goes on to say "he" or "she". */
const reach = 6;

/** Undefined where none of them brings anybody up, null where two could be meant. */
export function referentAbove(asked: AskedPronoun): Referent | null | undefined {
  for (let back = 0; back < Math.min(reach, asked.story.passages.length); back += 1) {
    const found = broughtUpIn(asked, back);
    if (found !== undefined) return found;
  }
  return undefined;
}

function broughtUpIn(asked: AskedPronoun, back: number): Referent | null | undefined {
  const { pronoun, story, may } = asked;
  const earlier = story.passages.slice(0, story.passages.length - back);
  const there = earlier.pop() as Passage;
  const then = { ...story, passages: earlier };
  const genders = story.genders();
  const spoke = back === 0 ? story.speakers : [];
  // Further back, a name counts only where something tells that it is a he or a she, unless each paragraph since opens with "he".
  const since = back === 0 ? [] : story.passages.slice(-back);
  const fits = since.every((one) => goesOnWith(pronoun, one))
    ? may
    : ({ name }: Mention) => genders.get(name) === pronoun;
  const acting = whoActsIn(there, there.text.length, spoke, pronoun, fits);
  const others = acting.filter((one) => !isSomebodyElse(one, there, pronoun, then));
  if (back > 0 && areNameless(others)) {
    const mayBe = whoActsIn(there, there.text.length, spoke, pronoun, may);
    if (others.some(isNewcomer) || mayBe.some(({ mention }) => mention)) return null;
  }
  const speaker = back === 0 ? lastSpeaker(asked, there, acting) : undefined;
  if (speaker !== undefined) return speaker;
  if (others.some(isPointed)) return null;
  // Whom the paragraph called "he" all along may go on being meant.
  const topic = back === 0 && story.topic && may(story.topic) ? [referentOf(story.topic)] : [];
  if (others.length + topic.length > 0) {
    const told = [...topic, ...others];
    const one =
      certain(told, pronoun, story) ??
      (back === 0 ? loneOffice(told, there, there.text.length, pronoun) : null);
    const isOpen =
      one &&
      (isToldOf(one.name, earlier.at(-1), pronoun) || isAskedAbout(one.name, there, there.text.length));
    return isOpen ? null : unlessOwner(asked, one, there);
  }
  const named = there.mentions.filter(
    (one) => genders.get(one.name) === pronoun && isFree(one, asked, there),
  );
  if (named.length > 0) return unlessOwner(asked, only(named.map(referentOf)), there);
  const opener = openerOf(there, there.text.length, asked);
  if (opener !== undefined) return opener;
  const owners = ownersGoneOn(there, pronoun, may);
  if (owners.length > 0) return only(owners, ({ name }) => genders.get(name) !== pronoun);
  // Whoever spoke there, and is not known, may go on.
  return back === 0 && story.speakers.length === 0 && isSomebodysSpeech(there) ? null : undefined;
}

/** "A fisherman": whom "he" means right below, and further down no more. */
const areNameless = (found: Referent[]) => found.every(({ mention }) => !mention);
const isNewcomer = ({ name }: Referent) => /^(?:an?|another|one) /i.test(name);

/** Whoever alone spoke in the paragraph right above; undefined where others are brought up since. */
function lastSpeaker(
  { pronoun, passage, before, story, may }: AskedPronoun,
  above: Passage,
  acting: Referent[],
): Referent | undefined {
  const speaking = onlySpeaker(story, may);
  // "Lindqvist said that Berg had told him it was “late”": it is Lindqvist who goes on.
  const isTold =
    acting.some(({ mention }) => mention) &&
    acting.every(({ name }) => name !== speaking?.name) &&
    above.mentions.some(({ name }) => name === speaking?.name);
  if (speaking && !isTold) return speaking;
  if (passage.mentions.some((one) => one.end <= before && may(one))) return undefined;
  const given = onlyGivenName(story, pronoun);
  return given && acting.every(({ name }) => name === given.name) ? given : undefined;
}

/** Null where somebody else’s something has been told of since. */
function unlessOwner(
  { passage, before, may }: AskedPronoun,
  found: Referent | null,
  there: Passage,
): Referent | null {
  const last = there.mentions.findLast(({ name }) => name === found?.name)?.end ?? there.text.length;
  const since = [...ownersIn(passage, 0, before, may), ...ownersOpening(there, last, may)];
  return since.some(({ name }) => name !== found?.name) ? null : found;
}

/** Named in the reporter's words, neither as an owner, nor in passing, nor by whoever is called "he" there. */
function isFree(one: Mention, { pronoun, may }: AskedPronoun, there: Passage): boolean {
  const { masked } = ownWordsOf(there);
  return (
    may(one) &&
    masked[one.start] !== mask &&
    !/^['’]/.test(masked.slice(one.end, one.end + 1)) &&
    !isToldBy(pronoun, one, there) &&
    !isInAside(one, there)
  );
}
