/** A passage that has been read to the person whom the next one goes on about, where it names nobody. */
import type { Mention } from '../../names.ts';
import type { Found } from './found.ts';
import { referent } from '../meaning/referents.ts';
import { namelessIn } from '../passages/people.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from '../meaning/story.ts';

/** `story` is what was read before the passage. */
export function topicAfter(passage: Passage, found: Found[], story: Story): Mention | null {
  const meant = found.findLast((one) => one.meant)?.meant;
  if (meant) return meant;
  const pronoun = openingPronoun(passage);
  const opening = pronoun === null ? null : referent(pronoun, passage, 0, [], story);
  const isNamed = passage.mentions.some(({ kind }) => kind === 'person');
  return opening?.mention ?? (isNamed || opensWithSomebody(passage) ? null : story.topic);
}

/** "A neighbour said that he slept badly": somebody else, though without a name. */
function opensWithSomebody(passage: Passage): boolean {
  return (
    somebodyNew.test(passage.text) && namelessIn(passage).some(({ words }) => passage.text.startsWith(words))
  );
}

const somebodyNew = /^(?:An?|Another|One)\s/;

/** "He says that he called Berg": whom a paragraph goes on about. */
function openingPronoun({ text }: Passage): string | null {
  return /^(?:He|She)\b/.exec(text)?.[0].toLowerCase() ?? null;
}
