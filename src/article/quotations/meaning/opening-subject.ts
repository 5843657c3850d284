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
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import { sentenceBefore } from './sentence-before.ts';
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
  if (namedIn(passage, { start: sentence.start, end: start }).length > 0) return null;
  const told = sentenceBefore(sentence.start, passage, story);
  if (!told) return null;
  const meant = subjectOf(told.sentence, who.pronoun, told.passage, story);
  const value = meant?.name ?? officeOf(told.sentence, told.passage, story);
  if (value === null) return null;
  const note = `“${who.pronoun}” is ${value}, of whom the sentence before tells`;
  const speaker: TextFact = { value, basis: 'inferred', ...evidence(block, start, end), note };
  return { speaker, ...(meant && { meant }) };
}

/** "The Premier has been at the quay": an office that opens a sentence in which nobody has a name, or its bearer. */
function officeOf(sentence: Sentence, passage: Passage, story: Story): string | null {
  const own = ownWordsOf(passage).masked.slice(sentence.start, sentence.end).trimStart();
  const [words, noun = ''] = /^The (\p{L}+)(?= )/u.exec(own) ?? [];
  if (words === undefined || !isTitle(capitalised(noun)) || namedIn(passage, sentence).length > 0)
    return null;
  if (!verbFollows(own.slice(words.length))) return null;
  const place = { start: sentence.start, before: sentence.start };
  return byRole(words, passage, place, [], story)?.value ?? null;
}

const tells = new RegExp(`\\b(?:${tellingVerbs})\\b[^,;:\\uFFFC]*$`);
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
  /\b(?:when|while|as|because|after|before|until|if|that|whether|who|whom|whose|which|where|since|though|although)\b/i;

function isInMainClause({ start }: Mention, passage: Passage): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast((one) => one.start <= start);
  return !subordinate.test(masked.slice(sentence?.start ?? 0, start));
}

function namedIn({ mentions }: Passage, { start, end }: Sentence): Mention[] {
  return mentions
    .filter((one) => one.kind === 'person' && one.start >= start && one.end <= end)
    .sort((a, b) => a.start - b.start);
}
