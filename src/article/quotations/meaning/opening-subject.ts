/** A pronoun that two could be to the one who opens the sentence before as its subject: "Lindqvist met Berg at the quay. “It blew,” he said." */
import { evidence } from '../../evidence.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import type { Mention } from '../../names.ts';
import { isTitle } from '../../names/titles.ts';
import { capitalised } from '../../names/words.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { subjectsOf } from '../passages/acting.ts';
import type { Attribution } from '../saying/attribution.ts';
import type { Gender } from '../passages/genders.ts';
import type { Named } from './resolve.ts';
import { byRole } from './roles.ts';
import { lastOwnSentence, mask, ownWordsOf, type Sentence } from '../passages/sentences.ts';
import { sentenceBefore } from './sentence-before.ts';
import { isToldOf } from './somebody-else.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';
import { opensRelative } from '../passages/subjects.ts';

export function openingSubject(
  { who, start, end }: Attribution,
  sentence: Sentence,
  block: RootContent,
  passage: Passage,
  story: Story,
): Named | null {
  if (!('pronoun' in who) || (who.pronoun !== 'he' && who.pronoun !== 'she')) return null;
  if (namedInOwnWords(passage, { start: sentence.start, end: start }).length > 0) return null;
  const told = namingBefore(who.pronoun, sentence.start, passage, story);
  if (!told) return null;
  const meant = subjectOf(told.sentence, who.pronoun, told.passage, story);
  const before = story.passages[story.passages.indexOf(told.passage) - 1];
  if (meant && isToldOf(meant.name, before, who.pronoun)) return null;
  const value = meant?.name ?? officeOf(told.sentence, told.passage, story);
  if (value === null) return null;
  const note = `“${who.pronoun}” is ${value}, of whom the sentence before tells`;
  const speaker: TextFact = { value, basis: 'inferred', ...evidence(block, start, end), note };
  return { speaker, ...(meant && { meant }) };
}

/** The sentence before, or the one before those that go on with the pronoun: "Lindqvist saw Berg sink. Then he swam." */
function namingBefore(
  pronoun: Gender,
  at: number,
  passage: Passage,
  story: Story,
): { sentence: Sentence; passage: Passage } | null {
  const told = sentenceBefore(at, passage, story);
  if (!told) return null;
  const own = ownWordsOf(told.passage).masked.slice(told.sentence.start, told.sentence.end);
  const goesOn =
    opensWith[pronoun as 'he' | 'she'].test(own) && namedIn(told.passage, told.sentence).length === 0;
  const isFirst = !lastOwnSentence(told.passage, told.sentence.start);
  if (!goesOn || isFirst) return told;
  const further = namingBefore(pronoun, told.sentence.start, told.passage, story);
  if (!further || further.passage !== told.passage) return further;
  // "She was 91. A diver, Ellen Berg, was missing. She sat down": not the diver.
  const lead = ownWordsOf(told.passage).masked.slice(0, further.sentence.start);
  return new RegExp(`\\b${pronoun}\\b`, 'i').test(lead) ? null : further;
}

const opensWith = {
  he: /^\s*(?:(?:But|And|Then|So|Yet|Later|Still),? )?he\b/i,
  she: /^\s*(?:(?:But|And|Then|So|Yet|Later|Still),? )?she\b/i,
};

/** "The Premier has been at the quay": an office that opens a sentence in which nobody has a name, or its bearer. */
function officeOf(sentence: Sentence, passage: Passage, story: Story): string | null {
  const own = ownWordsOf(passage).masked.slice(sentence.start, sentence.end).trimStart();
  const setting =
    /^(?:With|In|At|On|After|Before|During|Outside|Inside|From) [^,\uFFFC]{2,60}, (?=the )/.exec(own)?.[0] ??
    '';
  const [words, noun = ''] = /^[Tt]he (\p{L}+)(?= )/u.exec(own.slice(setting.length)) ?? [];
  if (words === undefined || !isTitle(capitalised(noun)) || namedIn(passage, sentence).length > 0)
    return null;
  if (!verbFollows(own.slice(setting.length + words.length))) return null;
  const place = { start: sentence.start, before: sentence.start };
  return byRole(words, passage, place, [], story)?.value ?? null;
}

const tells = new RegExp(`\\b(?:${tellingVerbs})(?!\\w)[^,;:\\uFFFC]*$`);
const gendered = /\b(?:he|she|his|her|him)\b/i;

/** How far into its sentence a subject may begin that opens it: after "on Monday," and an office. */
const opening = 60;

function subjectOf(sentence: Sentence, pronoun: Gender, passage: Passage, story: Story): Mention | null {
  // "As Quist’s boat sank, Berg": what is Quist's opens the sentence, and not Quist.
  const [first, ...others] = namedIn(passage, sentence).filter(
    ({ end }) => !/^['’]/.test(passage.text.slice(end, end + 1)),
  );
  if (!first || first.start - sentence.start > opening) return null;
  const lead = ownWordsOf(passage).masked.slice(sentence.start, first.start);
  // "The skipper said Quist had left": of whom somebody else tells.
  if (gendered.test(lead) || tells.test(lead)) return null;
  if (!subjectsOf(passage, sentence.end).includes(first)) return null;
  const { masked } = ownWordsOf(passage);
  const [next] = others;
  // "Lindqvist asked Berg": he who is asked answers.
  const meant =
    next && / asked (?:\p{Lu}\p{Ll}+ )?$/u.test(masked.slice(first.end, next.start)) ? next : first;
  const gender = story.genders().get(meant.name);
  const fits = gender === undefined || gender === pronoun;
  return fits && (meant === next || !rivals(first, others, passage, pronoun, story)) ? meant : null;
}

/** "Berg looked at Lindqvist. Lindqvist looked at Berg": another of the sentence who acts beside or before the subject may be meant as well, and whoever a clause tells of. */
function rivals(
  subject: Mention,
  others: Mention[],
  passage: Passage,
  pronoun: Gender,
  story: Story,
): boolean {
  const genders = story.genders();
  const mayBe = ({ kind, name }: Mention) =>
    kind === 'person' && name !== subject.name && (genders.get(name) ?? pronoun) === pronoun;
  const acting = subjectsOf(passage, passage.text.length).filter((one) => isInMainClause(one, passage));
  return (
    others.some((one) => mayBe(one) && acting.some(({ name }) => name === one.name)) ||
    passage.mentions.some((one) => mayBe(one) && opensRelative(one, passage.text))
  );
}

const subordinate =
  /\b(?:when|while|as|because|after|before|until|if|that|whether|who|whom|whose|which|where|since|though|although|how|why|what)\b/i;

function isInMainClause({ start }: Mention, passage: Passage): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast((one) => one.start <= start);
  return !subordinate.test(masked.slice(sentence?.start ?? 0, start));
}

/** Whom the speaker names is not the speaker, and stands in no way of who is. */
function namedInOwnWords(passage: Passage, sentence: Sentence): Mention[] {
  const { masked } = ownWordsOf(passage);
  return namedIn(passage, sentence).filter(({ start }) => masked[start] !== mask);
}

function namedIn({ mentions }: Passage, { start, end }: Sentence): Mention[] {
  return mentions
    .filter((one) => one.kind === 'person' && one.start >= start && one.end <= end)
    .sort((a, b) => a.start - b.start);
}
