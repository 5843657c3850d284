/** Words in the first person of which nothing tells who says them, to the one person who speaks in a clipping, where the sentence before tells of them and nobody else. */
import { evidence, pointIn } from '../../evidence.ts';
import { quotationsOf, type Root, type RootContent } from '../../tree.ts';
import type { Span } from '../marks/span.ts';
import { firstNamed } from '../meaning/named-so.ts';
import { subjectsOf } from '../passages/acting.ts';
import type { Gender } from '../passages/genders.ts';
import { namelessIn } from '../passages/people.ts';
import type { Passage } from '../passages/passage.ts';
import { isWholeSentence, lastOwnSentence, mask, ownWordsOf } from '../passages/sentences.ts';
import { isInFirstPerson } from './own-story.ts';

/** Of how many quotations all must be one person's, for those that stand alone to be theirs, too. */
const fewest = 3;

const pronouns = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|hers?)\b/i };

/** Words in marks that are nobody's so far. */
export type Open = { block: RootContent; passage: Passage; span: Span };

export function sayInOnlyVoice(
  tree: Root,
  open: Open[],
  everything: Passage[],
  genders: () => ReadonlyMap<string, Gender>,
): void {
  if (open.length === 0) return;
  const all = quotationsOf(tree);
  const told = all.flatMap(({ speaker }) => speaker?.value ?? []);
  const [name, ...others] = new Set(told);
  if (name === undefined || others.length > 0 || told.length < fewest) return;
  const gender = genders().get(name);
  if (firstNamed(everything, 'person', name) === Infinity || (gender !== 'he' && gender !== 'she')) return;
  for (const { block, passage, span } of open) {
    const last = lastOwnSentence(passage, span.outerStart);
    if (!last || !standsAlone(passage, span, gender) || !isAbout(name, gender, passage, span)) continue;
    const { line, column } = pointIn(block, span.start);
    const quotation = all.find(({ words: { start } }) => start.line === line && start.column === column);
    if (!quotation || quotation.speaker) continue;
    const note = `nobody but ${name} is told to speak in this text, and the sentence before tells of ${name}`;
    quotation.speaker = { value: name, basis: 'inferred', ...evidence(block, last.start, last.end), note };
  }
}

/** A sentence in marks that says “I” and is no question; of another “he” it may tell only where one is named. */
function standsAlone(passage: Passage, span: Span, gender: 'he' | 'she'): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.find(({ start, end }) => start <= span.outerStart && span.outerStart < end);
  const words = passage.text.slice(span.start, span.end);
  return (
    sentence !== undefined &&
    isWholeSentence(masked, sentence) &&
    isInFirstPerson(words) &&
    !words.includes('?') &&
    (!pronouns[gender].test(words) || named(passage, span.outerStart).length > 1)
  );
}

/** Whether all that acts before the words is the one, and the sentence before them tells of that one. */
function isAbout(
  name: string,
  gender: 'he' | 'she',
  passage: Passage,
  { outerStart: before }: Span,
): boolean {
  const { masked } = ownWordsOf(passage);
  const last = lastOwnSentence(passage, before);
  if (!last || namelessIn(passage).some(({ end }) => end <= before)) return false;
  const own = masked.slice(last.start, last.end);
  const acting = subjectsOf(passage, before).filter(({ kind }) => kind === 'person');
  const isNamed = acting.some((one) => one.name === name && one.start >= last.start);
  return (
    acting.every((one) => one.name === name) &&
    (isNamed || pronouns[gender].test(own)) &&
    !/\b(?:asked|met|told|interview(?:s|ed)?|questions?)\b/i.test(own)
  );
}

function named(passage: Passage, before: number): string[] {
  const { masked } = ownWordsOf(passage);
  const people = passage.mentions.filter(
    ({ kind, start, end }) => kind === 'person' && end <= before && masked[start] !== mask,
  );
  return [...new Set(people.map(({ name }) => name))];
}
