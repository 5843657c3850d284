/** A "he" or "she" whose bearer is asked for, with what the passage around it allows. */
import type { Mention } from '../../names.ts';
import type { Pronoun } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import { areOf, wordsBeside } from './own-name.ts';
import { namedAfterSubject } from './somebody-else.ts';
import type { Story } from './story.ts';

export type AskedPronoun = {
  pronoun: Pronoun;
  passage: Passage;
  /** The offset in the passage up to which whoever is meant has been brought up. */
  before: number;
  story: Story;
  /** Whether a person may be meant. */
  may: (mention: Mention) => boolean;
};

/** Neither somebody of whom the words beside it tell, nor whoever is named as another after the subject, is meant. */
export function askedFor(pronoun: Pronoun, passage: Passage, before: number, story: Story): AskedPronoun {
  const genders = story.genders();
  const bound = namedAfterSubject(pronoun, passage, before);
  const words = wordsBeside(passage, before);
  const may = ({ kind, name }: Mention) =>
    kind === 'person' &&
    (genders.get(name) ?? pronoun) === pronoun &&
    !bound.has(name) &&
    !areOf(words, name);
  return { pronoun, passage, before, story, may };
}
