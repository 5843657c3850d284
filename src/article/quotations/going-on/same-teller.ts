/** A pronoun beside quoted words to whoever the sentence before tells of: "Lindqvist says it is an omission. “It is no lie,” she says". */
import { evidence } from '../../evidence.ts';
import type { RootContent } from '../../tree.ts';
import type { Attribution } from '../saying/attribution.ts';
import { canBe } from '../meaning/certain.ts';
import type { Named } from '../meaning/resolve.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from '../meaning/story.ts';
import type { InSentence } from './found.ts';
import { anybodyTelling } from './telling.ts';

export function sameTeller(
  { who, start, end }: Attribution,
  { span, sentence }: InSentence,
  block: RootContent,
  passage: Passage,
  story: Story,
): Named | null {
  if (!('pronoun' in who) || !/^(?:he|she|it|they)$/.test(who.pronoun)) return null;
  if (passage.text.slice(0, sentence.start).trim() === '') return null;
  // Whoever is named in the same sentence may be meant as well.
  const upTo = Math.min(start, span.outerStart);
  if (passage.mentions.some((one) => one.kind === 'person' && one.start >= sentence.start && one.end <= upTo))
    return null;
  const { named } = anybodyTelling(block, passage, sentence.start, story) ?? {};
  const value = named?.speaker.value ?? '';
  if (!named || !canBe(who.pronoun, value, [...story.passages, passage], story.genders())) return null;
  const note = `“${who.pronoun}” is ${value}, of whom the sentence before tells`;
  return { ...named, speaker: { value, basis: 'inferred', ...evidence(block, start, end), note } };
}
