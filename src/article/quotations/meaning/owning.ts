/** A passage to those whose something is told of in it, “Quist’s boat sank”: a “he” or a “she” may mean them, though they do not act. */
import type { Mention } from '../../names.ts';
import { isCalling, tellsOfPerson } from '../../grammar/nouns.ts';
import type { Pronoun } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import { pronounOfNoun } from './pointed-at.ts';
import { only, type Referent, referentOf } from './story.ts';

export function ownersIn(
  passage: Passage,
  from: number,
  to: number,
  may: (mention: Mention) => boolean,
): Referent[] {
  const { masked } = ownWordsOf(passage);
  return passage.mentions
    .filter((one) => one.start >= from && one.end <= to && may(one))
    .filter(({ start, end }) => masked[start] !== mask && /^['’]/.test(masked.slice(end, end + 1)))
    .map(referentOf);
}

/** How far into its sentence somebody stands of whose something it tells. */
const opening = 40;

/** Those whose something a later sentence goes on about; not "Quist’s brother said", which tells of the brother. */
export function ownersOpening(
  passage: Passage,
  from: number,
  may: (mention: Mention) => boolean,
): Referent[] {
  const { masked, sentences } = ownWordsOf(passage);
  return sentences
    .filter(({ start }) => start >= from)
    .flatMap(({ start }) => ownersIn(passage, start, start + opening, may))
    .filter(
      ({ mention }) => !tellsOfPerson(`the${/^['’]s?(.{0,40})/.exec(masked.slice(mention?.end))?.[1] ?? ''}`),
    );
}

/** “Quist’s boat sank”, “Quist’s son sank” before a “she”: a paragraph that opens with something of somebody's, or with another whom she cannot be. */
export function ownersGoneOn(
  passage: Passage,
  pronoun: Pronoun,
  may: (mention: Mention) => boolean,
): Referent[] {
  const { masked } = ownWordsOf(passage);
  return ownersIn(passage, 0, opening, may).filter(({ mention }) => {
    // "Ada Quist, Tom’s mother, was there": of whom the name stands first.
    if (passage.mentions.some(({ start }) => start < (mention?.start ?? 0))) return false;
    const owned = /^['’]s?((?: \p{Ll}[\p{L}-]*){1,4})/u.exec(masked.slice(mention?.end))?.[1] ?? '';
    const calling = owned.split(' ').find(isCalling);
    return calling === undefined || ![pronoun, null].includes(pronounOfNoun(` ${calling}`));
  });
}

const subordinate = /\b(?:after|before|when|while|because|since|until|that|if|where) $/;

/** "Quist’s death came after he had complained": the owner in a clause that another hangs on; null where there are several. */
export function ownerAbove(
  passage: Passage,
  before: number,
  may: (mention: Mention) => boolean,
): Referent | null {
  const { masked, sentences } = ownWordsOf(passage);
  const start = sentences.findLast((one) => one.start <= before)?.start ?? 0;
  const lead = masked.slice(start, before);
  return subordinate.test(lead) ? only(ownersIn(passage, start, before, may)) : null;
}
