/** A text to the kin in it under a given name alone, “Her son, Graham, said”, and to whether a name stands beside words for kin. */
import { matchesIn } from '../text/matches.ts';
import { isReporting, isSaying } from '../grammar/reporting.ts';
import { pronounOf } from './given.ts';
import type { Pronoun } from './styles.ts';
import { notNames } from './words.ts';

export type Kin = {
  words: string;
  whose: string;
  given: string;
  pronoun: Pronoun | null;
  tells: boolean;
  start: number;
  end: number;
};

const he = 'husband|widower|father|dad|son|brother|uncle|nephew';
const she = 'wife|widow|mother|mum|mom|daughter|sister|aunt|niece';
const kin = new RegExp(
  `(?<![\\p{L}’'-])(?<whose>[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[\\p{L}-]*(?:['’]\\p{Lu}\\p{L}+)?['’]s?) (?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:great-|grand|step|half-)*(?:(?<he>${he})|(?<she>${she})|cousin|twin)(?:-in-law)?(?:, (?:\\d{1,3}-year-old )?| )(?<given>\\p{Lu}\\p{Ll}+)(?=[,.;:]| \\p{Ll})`,
  'gu',
);

/** Few texts have one, and it is found sooner. */
const kinWord = new RegExp(`[ -](?:grand|step|half-)*(?:${he}|${she}|cousin|twin)`);

export function kinIn(text: string): Kin[] {
  if (!kinWord.test(text)) return [];
  return matchesIn(text, kin).flatMap(({ 0: words, index, groups }): Kin[] => {
    const { whose = '', given = '' } = groups ?? {};
    const end = index + words.length;
    const pronoun = groups?.['he'] ? 'he' : groups?.['she'] ? 'she' : null;
    const verb = /^(?:,[^,.;:“”"]{1,80},|,)? (\p{Ll}+)/u.exec(text.slice(end, end + 120))?.[1] ?? '';
    const tells = isReporting(verb);
    return notNames.has(given)
      ? []
      : [{ words, whose, given, pronoun, tells, start: end - given.length, end }];
  });
}

/** Kin with a full name of their own: "Quist’s father Tom Quist". */
export const kinBefore = new RegExp(
  `(?:\\b[Hh]is|\\b[Hh]er|\\b[Tt]heir|['’]s?) (?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:great-|grand|step|half-)*(?:${he}|${she}|cousin|twin)(?:-in-law)?,? $`,
  'u',
);

/**
 * "His wife" before ", Zahra, said", "his wife Zahra": the given name that stands beside the words for kin, which says it better.
 * Only one that is known: "said his father, Norwegian", "his brother, Sergeant", "his mother, Facebook" have the same form.
 */
export function kinGiven(words: string, rest: string): string | null {
  const [, beside] = givenBeside.exec(words) ?? [];
  const kin = beside === undefined ? words : words.slice(0, -beside.length);
  if (!kinBefore.test(beside === undefined ? `${words}, ` : kin)) return null;
  const given = beside ?? givenApposed.exec(rest)?.[1];
  return given === undefined || notNames.has(given) || !pronounOf.has(given) ? null : given;
}

const givenBeside = / (\p{Lu}\p{Ll}+)$/u;
const givenApposed = /^, (?:\d{1,3}-year-old )?(\p{Lu}\p{Ll}+)(?=[,.;]| ?\(|$)/u;

/** "Her sister", "his son": no "he" or "she" tells which of the two is meant. */
export function isAlike({ whose, pronoun }: Kin): boolean {
  return pronoun === 'he' ? /^his$/i.test(whose) : pronoun === 'she' && /^her$/i.test(whose);
}

/** "Quist said", "said Quist". */
export function isTelling(text: string, start: number, end: number): boolean {
  const next =
    /^ (?:(?:has|had|also|later|then|\p{Ll}+ly) )*(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const last = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  return isSaying(next) || isSaying(last);
}
