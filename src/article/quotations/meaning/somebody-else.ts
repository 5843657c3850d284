/** Where in a passage a “he” or a “she” stands before others come up, to whether these can be meant by it. */
import type { Pronoun } from '../../names/styles.ts';
import { hasTelling, tellingVerbs } from '../../grammar/reporting.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import type { Gender } from '../passages/genders.ts';
import type { Passage } from '../passages/passage.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import { answers } from './acting-people.ts';
import { firstNamed } from './named-so.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';

const stands = { he: /\bhe\b/i, she: /\bshe\b/i };

/** "He had a fever", "On Friday he left": the paragraph goes on with the same one; after "the Dane was ill, and" a "he" may be another. */
export function goesOnWith(pronoun: Pronoun, passage: Passage): boolean {
  return opensClause[pronoun].test(ownWordsOf(passage).masked);
}

const opensPassage = { he: /^he\b/i, she: /^she\b/i };
const opensSentence = {
  he: /^\s*(?:(?:But|And|Then|So|Yet|Later|Afterwards?),? )?he\b/i,
  she: /^\s*(?:(?:But|And|Then|So|Yet|Later|Afterwards?),? )?she\b/i,
};

/** "He told a friend that he was tired": what opens a sentence goes on through it. */
export function openedBefore(pronoun: Pronoun, passage: Passage, before: number): number {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(({ start }) => start <= before);
  return sentence && opensSentence[pronoun].test(masked.slice(sentence.start, before))
    ? sentence.start
    : before;
}

/**
 * "He remembers a night with Burna Boy, who gave him the idea", "She was 91. A diver, Kit Mallory, was missing": "he" or
 * "she" stood before the name, and goes on being another.
 */
export function isSomebodyElse(
  { name, mention }: Referent,
  passage: Passage,
  pronoun: Pronoun,
  story: Pick<Story, 'passages' | 'paragraphs'>,
): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const first = mention
    ? passage.mentions.find((one) => one.name === name)?.start
    : passage.text.indexOf(name);
  if (first === undefined || first < 0) return false;
  if (opensPassage[pronoun].test(masked.slice(0, first))) return true;
  if (firstNamed(story.paragraphs, 'any', name) < story.passages.length) return false;
  const sentence = sentences.findLast(({ start }) => start <= first);
  return stands[pronoun].test(masked.slice(0, sentence?.start ?? 0));
}

/**
 * "He called Lindqvist “late”": whom a sentence names after its subject is not that subject. (Principle C of the theory of
 * binding: a pronoun is not the same as a name that it commands.)
 */
export function namedAfterSubject(pronoun: Pronoun, passage: Passage, before: number): ReadonlySet<string> {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(({ start }) => start <= before);
  const own = sentence ? masked.slice(sentence.start, sentence.end) : '';
  const at = opensClause[pronoun].exec(own);
  if (!sentence || !at) return new Set();
  const from = sentence.start + at.index + at[0].length;
  return new Set(
    passage.mentions
      .filter(({ start, end }) => start >= from && end <= sentence.end && masked[start] !== mask)
      .map(({ name }) => name),
  );
}

/** "The fleet of Tom Berg sank it, he said": whom a sentence that ends so names, and not as its subject, is another. */
export function isToldBy(pronoun: Pronoun, { start }: { start: number }, passage: Passage): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return sentence !== undefined && endsTelling[pronoun].test(masked.slice(start, sentence.end));
}

const telling = `(?:(?:also|later|then) )?(?:${tellingVerbs})(?=[.\\s])(?! (?:that|it|he|she|they|the)\\b)`;
const endsTelling = {
  he: new RegExp(`, he ${telling}`),
  she: new RegExp(`, she ${telling}`),
};

const leadIn =
  '^[^\\p{L}]*(?:(?:But|And|Then|So|Yet|Later|Afterwards?),? |(?:During|In|At|On|After|Before|Since) [^,\uFFFC]{2,40}, )?';
const opensClause = {
  he: new RegExp(`${leadIn}[Hh]e\\b`, 'u'),
  she: new RegExp(`${leadIn}[Ss]he\\b`, 'u'),
};

/** "That drew a reply from Ada Quist": whom alone the sentences before name, and no pronoun. */
export function onlyTold(
  passage: Passage,
  before: number,
  pronoun: Pronoun,
  genders: ReadonlyMap<string, Gender>,
): Referent | null {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(({ start }) => start <= before)?.start ?? 0;
  const named = passage.mentions.filter(
    ({ name, kind, start, end }) =>
      start < sentence &&
      masked[start] !== mask &&
      (genders.get(name) ?? pronoun) === pronoun &&
      kind === 'person' &&
      !/^['’]/.test(masked.slice(end, end + 1)),
  );
  if (stands[pronoun].test(masked.slice(0, sentence))) return null;
  return only(named.filter(answers(passage.text, before, pronoun)).map(referentOf));
}

/**
 * "He said Berg later let the boat.", and in the next paragraph "Berg then sold it.": of whom somebody tells, who may go on
 * telling in the reporter's words. "He told Berg to leave" tells nothing of Berg.
 */
export function isToldOf(name: string, before: Passage | undefined, pronoun: Pronoun): boolean {
  if (!before) return false;
  const { masked, sentences } = ownWordsOf(before);
  const lead = leadsToTold[pronoun];
  return before.mentions.some((one) => {
    if (one.name !== name) return false;
    const sentence = sentences.find(({ start, end }) => start <= one.start && one.start < end);
    return (
      sentence !== undefined &&
      lead.test(masked.slice(sentence.start, one.start)) &&
      verbFollows(masked.slice(one.end, sentence.end))
    );
  });
}

const toldOf = `(?:(?:also|later|then) )?(?:${tellingVerbs}) (?:that )?(?:(?:Mr|Ms|Mrs|Miss|Dr)\\.? )?$`;
const leadsToTold = {
  he: new RegExp(`^\\s*He ${toldOf}`),
  she: new RegExp(`^\\s*She ${toldOf}`),
};

/** “…,” the harbour master told the Herald: words in marks that are no title or term, beside a verb of saying. */
export function isSomebodysSpeech(passage: Passage): boolean {
  const { masked } = ownWordsOf(passage);
  return passage.spans.some(({ start, end }) => end - start > 60) && hasTelling(masked);
}
