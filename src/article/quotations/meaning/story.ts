/** What a clipping has told so far, and the ones whom its words stand for. */
import type { Mention } from '../../names.ts';
import type { Clipping } from '../judging/clipping.ts';
import type { Gender } from '../passages/genders.ts';
import type { Passage } from '../passages/passage.ts';
import type { FullForms } from './full-forms.ts';

/** What has been read before a passage. */
export type Story = {
  /** The passages before, the nearest last. */
  passages: Passage[];
  /** All of the clipping's paragraphs, of which those are the first. */
  paragraphs: Passage[];
  /** All of the clipping's, those ahead and crossheads as well. */
  everything: Passage[];
  /** Who spoke in the passage before. */
  speakers: string[];
  /** Whom the passage before was about, where it named no one: the person that its pronouns meant. */
  topic: Mention | null;
  fullForms: FullForms;
  /** Asked only where a pronoun stands. */
  genders: () => ReadonlyMap<string, Gender>;
  /** What all of the clipping tells of words in marks. */
  clipping: Clipping;
};

/** The one whom words stand for: a name, or the words that brought up somebody nameless. */
export type Referent = { name: string; mention?: Mention };

export const referentOf = (mention: Mention): Referent => ({ name: mention.name, mention });

/** The one that all found are; null where there are several, or one of whom `isOpen` says that it is not known who they are. */
export function only<One extends { name: string }>(found: One[], isOpen = (_: One) => false): One | null {
  const [first] = found;
  return first && !isOpen(first) && found.every(({ name }) => name === first.name) ? first : null;
}
