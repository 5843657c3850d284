/**
 * “The vicar gave evidence.”, to the vicar as the “he” of what follows: one in an office who speaks up, where the paragraph
 * has nobody else. Of “the owner closed the mill” whoever lost his job may tell.
 */
import type { Pronoun } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import { isOffice } from './callings.ts';
import { only, type Referent } from './story.ts';

/** "The judge jailed him": then it may be the other who speaks. */
export const another = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her|hers)\b/i };

export function loneOffice(
  acting: Referent[],
  passage: Passage,
  before: number,
  pronoun: Pronoun,
): Referent | null {
  const one = only(acting);
  if (!one || one.mention || !isOffice(one.name)) return null;
  const isNamed = passage.mentions.some(({ kind, end }) => kind === 'person' && end <= before);
  return isNamed || tellsOfAnother(pronoun, passage, before) || !speaksUp(one.name, passage, before)
    ? null
    : one;
}

const speakingUp =
  /^(?:, who [^,]{2,60},)? (?:(?:has|had|also|later|then|\p{Ll}+ly) )*(?:g[ai]ves? (?:an? |his |her )?(?:evidence|testimony|sermon|speech|statement|talk|interview)|testif(?:y|ies|ied)|sp[eo]aks?|spoke|preach(?:es|ed)|took the (?:floor|stand))\b/u;

/** Whether a passage tells that somebody began to speak: "the vicar, who has a cold, gave evidence". */
export function speaksUp(words: string, { text }: Passage, before: number): boolean {
  const at = text.lastIndexOf(words, before);
  return at >= 0 && speakingUp.test(text.slice(at + words.length, Math.min(before, at + words.length + 120)));
}

/** Whether a passage has a “him” before an offset. */
export function tellsOfAnother(pronoun: Pronoun, passage: Passage, before: number): boolean {
  return another[pronoun].test(ownWordsOf(passage).masked.slice(0, before));
}
