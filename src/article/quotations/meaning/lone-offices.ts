/** “The vicar gave evidence.”, to the vicar as the “he” of what follows: one in an office, where the paragraph has nobody else. */
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
  return isNamed || tellsOfAnother(pronoun, passage, before) ? null : one;
}

/** Whether a passage has a “him” before an offset. */
export function tellsOfAnother(pronoun: Pronoun, passage: Passage, before: number): boolean {
  return another[pronoun].test(ownWordsOf(passage).masked.slice(0, before));
}
