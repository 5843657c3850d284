/** The sentence that brings a paper up to whoever tells something there: the last before the words for the paper, else the first after them. */
import { functionWords } from '../../grammar/function-words.ts';
import { isPaper } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { matchesIn } from '../../text/matches.ts';
import { subjectsOf } from '../passages/acting.ts';
import type { Passage } from '../passages/passage.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import { actorsOf, isSubject } from '../passages/subjects.ts';
import { type Subject, whoOf } from '../saying/attribution.ts';
import { actingIn } from './acting-businesses.ts';

export const issuing =
  'issued|issues|released|shared|posted|sent|wrote|has written|had written|writes|published|signed|penned';

const small = `(?!(?:${[...functionWords].join('|')})\\b)\\p{Ll}[\\p{L}-]*`;
const proper = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){1,3}";
const phrase = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:(?:U\\.?[SKN]\\.?|EU|${small}) ){0,3}?${small}(?: (?:of|for|in|at) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3})?`;
/** "The hospital said", "the governor, in a statement", "Student Life announced". */
const nameless = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<who>${phrase})(?:,? (?:has |had |also )?(?:${tellingVerbs}|${issuing})(?!\\w)|, $| $)|(?<name>${proper}) (?:has |had )?(?:${tellingVerbs}|${issuing})(?!\\w))`,
  'gu',
);

/** "Quist left, and the groups who wrote to her": not Quist. */
const whoWrote = new RegExp(`(?<![\\p{L}’'-])(${phrase}),? who (?:has |have |had |also )?$`, 'u');

/** "Quist told the council in a memo": a noun right before "in" is the subject only where its clause begins. */
const opensClause =
  /(?:^|[,;:—–] |\b(?:and|but|that|while|as|when|because|if|although) |^(?:In|On|At|Last) (?:\S+ ){1,3})$/;
const isWherein = /^(?:in|via|through)\b/;

/** The last subject before the words for the paper: "Quist said that Berg, in a letter, had". */
export function ledBy(passage: Passage, { start, end }: Sentence): Subject[] {
  const { masked } = ownWordsOf(passage);
  const writers = whoWrote.exec(masked.slice(start, end));
  if (writers) return [{ who: { role: writers[1] as string }, start: start + writers.index }];
  const named = subjectsOf(passage, end).filter((one) => one.start >= start && one.kind !== 'place');
  const pronoun = actorsOf(passage).findLast(
    (one) => 'pronoun' in one && one.start >= start && one.end <= end && isSubject(one, masked, start),
  );
  const hasVerb = (at: number) => at < end || !isWherein.test(masked.slice(end));
  const words = matchesIn(masked.slice(start, end), nameless).findLast(
    ({ 0: { length }, index }) =>
      hasVerb(start + index + length) || opensClause.test(masked.slice(start, start + index)),
  );
  const role = words && speaking(words, start, passage);
  const last = Math.max(named.at(-1)?.end ?? -1, pronoun?.end ?? -1, role?.start ?? -1);
  if (last < 0)
    return actingIn(passage, { start, end })
      .slice(-1)
      .map((name) => ({ who: { role: name }, start }));
  if (role && role.start === last) return [role];
  if (pronoun && pronoun.end === last) return [{ who: whoOf(pronoun), start: pronoun.start }];
  // "Quist and Berg wrote a letter": both of them.
  return named
    .filter((one) => one.end === last || isJoined(masked.slice(one.end, named.at(-1)?.start)))
    .map((mention) => ({ who: { mention }, start: mention.start }));
}

function isJoined(between: string): boolean {
  return /^(?: and|,) (?:[\p{L}.’'-]+ ){0,4}$/u.test(between);
}

/** The first who tells something after them: "In a statement, the hospital said". */
export function tellingAfter(passage: Passage, { start, end }: Sentence, sentence: Sentence): Subject[] {
  const { masked } = ownWordsOf(passage);
  const actor = actorsOf(passage).find(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      !('mention' in one && one.mention.kind === 'place') &&
      isSubject(one, masked, sentence.start),
  );
  const words = matchesIn(masked.slice(start, end), nameless)[0];
  const role = words && speaking(words, start, passage);
  const first = [role, actor && { who: whoOf(actor), start: actor.start }]
    .flatMap((one) => one ?? [])
    .sort((a, b) => a.start - b.start)[0];
  return first ? [first] : [];
}

function speaking(
  { index, groups }: RegExpExecArray,
  from: number,
  { mentions }: Passage,
): Subject | undefined {
  const { who, name } = groups ?? {};
  const role = who ?? name ?? '';
  const start = from + index;
  const isListed = mentions.some((one) => one.start < start + role.length && start < one.end);
  if (
    isListed ||
    isPaper(
      role
        .split(/ (?:of|for|in|at) /, 1)[0]
        ?.split(' ')
        .at(-1) as string,
    )
  )
    return undefined;
  return { who: { role }, start };
}
