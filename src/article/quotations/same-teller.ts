/** "Lindqvist says it is an omission. “It is no lie,” she says": a pronoun to whoever told the sentence before. */
import { evidence } from '../evidence.ts';
import type { Mention } from '../names.ts';
import type { RootContent } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { canBe } from './certain.ts';
import type { Named } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import type { Passage, Story } from './story.ts';
import { telling } from './telling.ts';

export function sameTeller(
  { who, start, end }: Attribution,
  { span, sentence }: { span: Span; sentence: Sentence },
  block: RootContent,
  passage: Passage,
  story: Story,
): Named | null {
  if (!('pronoun' in who) || passage.text.slice(0, sentence.start).trim() === '') return null;
  const before = Math.min(start, span.outerStart);
  const isNearer = (one: Mention) =>
    one.kind === 'person' && one.start >= sentence.start && one.end <= before;
  if (passage.mentions.some(isNearer)) return null;
  const told = telling(block, passage, sentence.start, story);
  if (!told || !canBe(who.pronoun, told.speaker.value, [...story.passages, passage], story.genders()))
    return null;
  const { value } = told.speaker;
  const note = `“${who.pronoun}” is ${value}, who said what the sentence before tells`;
  return { ...told, speaker: { value, basis: 'inferred', ...evidence(block, start, end), note } };
}
