/** A business’s name to whether it has its capital as a name, and not from a sentence that it opens. */
import { patternsOf } from '../../text/patterns-of.ts';
import type { Passage } from '../passages/passage.ts';
import { anyBefore } from './firsts-before.ts';
import { placesOf } from './places-of.ts';
import type { Story } from './story.ts';

export function isNamedAmid(
  name: string,
  { text }: Passage,
  story: Pick<Story, 'passages' | 'paragraphs'>,
): boolean {
  return hasCapitalAmid(name, text) || isNamedAmidBefore(name, story);
}

const isNamedAmidBefore = anyBefore(({ text }, name) => hasCapitalAmid(name, text), placesOf);

/** One word that has a capital only where a sentence opens is no name. */
function hasCapitalAmid(word: string, text: string): boolean {
  if (word.includes(' ')) return true;
  return text.includes(` ${word}`) && amid(word).test(text);
}

const amid = patternsOf((word) => new RegExp(`[\\p{L}\\d,] ${RegExp.escape(word)}(?![\\p{L}-])`, 'u'));
