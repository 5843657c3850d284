/** A passage to those in it whom a “he” or a “she” may mean, since they speak or act: by name, else by what they are called. */
import { matchesIn } from '../../text/matches.ts';
import type { Mention } from '../../names.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import type { Pronoun } from '../../names/styles.ts';
import { subjectsOf } from '../passages/acting.ts';
import { peopleBefore } from '../passages/people.ts';
import type { Passage } from '../passages/passage.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import { opensRelative } from '../passages/subjects.ts';
import { type Referent, referentOf } from './story.ts';

/** Whoever "asked him", "told her to sit" or "asked whether she knew" is not the "he" or the "she" who answers. */
const asked = {
  he: /^,? (?:(?:asked|told|(?:order|urg|warn|remind|advis|invit|interrupt)ed) him\b|(?:ask(?:ed|s)|wonder(?:ed|s)) (?:if|whether|why|what|how|when|where) (?:\p{Ll}+ ){0,2}he\b)/u,
  she: /^,? (?:asked her\b|(?:told|(?:order|urg|warn|remind|advis|invit|interrupt)ed) her(?=[,.:;]| (?:to|that|not|she|how|what|why|about|again)\b)|(?:ask(?:ed|s)|wonder(?:ed|s)) (?:if|whether|why|what|how|when|where) (?:\p{Ll}+ ){0,2}she\b)/u,
};

export const answers =
  (text: string, before: number, pronoun: Pronoun) =>
  ({ end }: { end: number }) =>
    !asked[pronoun].test(text.slice(end, Math.min(before, end + 60)));

/** Those who speak or act in a passage before an offset: by name, else by what they are called. */
export function whoActsIn(
  passage: Passage,
  before: number,
  spoke: string[],
  pronoun: Pronoun,
  may: (mention: Mention) => boolean,
): Referent[] {
  const mayAnswer = answers(passage.text, before, pronoun);
  const acting = [...subjectsOf(passage, before), ...bearing(passage, spoke)].filter(may);
  const unnamed = peopleBefore(passage, before, pronoun).filter(mayAnswer);
  const isTold = ({ start }: Mention) =>
    acting.some(({ end }) => end < start && tellsOf(passage, end, start));
  // Unless nobody else is named, whoever acts in an aside recedes.
  const isBesides = ({ name, ...at }: Mention) =>
    isInAside(at, passage) &&
    passage.mentions.some(
      (one) => one.name !== name && one.end <= before && may(one) && !isInAside(one, passage),
    );
  const named = acting.filter((one) => mayAnswer(one) && !isTold(one) && !isBesides(one)).map(referentOf);
  const nameless = unnamed.map(({ words }) => ({ name: words }));
  const called = spoke.filter((name) => nameless.some((one) => one.name === name)).map((name) => ({ name }));
  // Whoever is told of beside somebody else recedes when that one acts again.
  const recedes = (one: Mention) =>
    acting.some(({ start }) => start < one.start) && acting.some(({ start }) => start > one.start);
  const beside = passage.mentions
    .filter((one) => one.end <= before && may(one) && mayAnswer(one) && opensRelative(one, passage.text))
    .filter((one) => !recedes(one))
    .map(referentOf);
  // "The minister" may be whoever is named; "a minister" is somebody else.
  if (named.length > 0) return [...named, ...beside, ...nameless.filter(({ name }) => isNew.test(name))];
  return nameless.length + called.length > 0 ? [...nameless, ...called] : beside;
}

/** "I ask if Lindqvist is late": whom a reporter asks about need not be who answers. */
export function isAskedAbout(name: string, { mentions, text }: Passage, before: number): boolean {
  return mentions.some(
    (one) =>
      one.name === name &&
      one.end <= before &&
      askedAbout.test(withoutTitles(text.slice(Math.max(0, one.start - 60), one.start))),
  );
}

const askedAbout = /\b(?:I|[Ww]e) (?:ask|wonder)(?:ed)? (?:\S+ ){0,2}(?:if|whether) $/;

/** "Quist lost – his brother Tom had won – and left": whoever acts between dashes acts beside the sentence. */
export function isInAside({ start, end }: Pick<Mention, 'start' | 'end'>, passage: Passage): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return false;
  const opening = matchesIn(masked.slice(sentence.start, start), dash).length;
  return opening % 2 === 1 && matchesIn(masked.slice(end, sentence.end), dash).length > 0;
}

const dash = /(?: [-–—]{1,2} |(?<=\p{L})—(?=\p{L}))/gu;

const telling = new RegExp(
  `^(?:, [^;:\uFFFC]{2,120}?,)? (?:(?:has|had|also|later|then|\\p{Ll}+ly) )*(?!ask)(?:${tellingVerbs})(?!\\w)(?![^]*(?:[;\uFFFC]|, (?:and|but|while|as)\\b))`,
  'u',
);

/** "Malik said Ms Quist had left": whoever tells it says "he" or "she" of herself sooner than of whom she tells. */
function tellsOf(passage: Passage, teller: number, name: number): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const isOne = sentences.some(({ start, end }) => start <= teller && name < end);
  return isOne && telling.test(masked.slice(teller, name));
}

/** Nobody who was named before. */
const isNew = /^(?:[Aa]n?|[Aa]nother|[Oo]ne)\s|^\p{Lu}\p{Ll}+$/u;

const bearing = ({ mentions }: Passage, names: string[]) =>
  mentions.filter(({ name }) => names.includes(name));
