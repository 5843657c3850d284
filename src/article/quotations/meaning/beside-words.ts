/** Words for a speaker to what stands right beside them: a verb of saying, or the degrees after a name. */
import { isTelling } from '../../grammar/reporting.ts';
import type { Mention } from '../../names.ts';
import { isThings } from '../../names/shown.ts';
import { afterName } from '../../names/words.ts';

/** Somebody new by what they are, and what that is of: "a high-ranking thespian", "one ally of Quist"; "the half-back" may have a name. */
const somebody =
  /^(?:[Tt]he(?: \p{Ll}+){1,4}|(?:[Aa]n?|[Oo]ne|[Aa]nother)(?: [\p{Ll}\d][\p{Ll}\d’'-]*){1,4}(?: (?:of|for|from|at|with) (?:the )?[\p{L}\d’'-]+(?: \p{Lu}[\p{L}\d’'-]*){0,3})?)$/u;

/** Whoever a plain verb of saying stands beside, right after words in marks, speaks: "the pilot said", "added the navy". */
export function speaksBeside(words: string, text: string, from: number): boolean {
  const start = text.indexOf(words, from);
  // "Another boat from Marlen" is nobody.
  const head = words.replace(/ (?:of|for|from|at|with) .*$/, '');
  if (start < 0 || !somebody.test(words) || isThings(`${head} `)) return false;
  const lead = /["”’'»]\s(?:(\p{Ll}+)\s)?$/u.exec(text.slice(Math.max(0, start - 20), start));
  if (!lead) return false;
  const end = start + words.length;
  const [, after] = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 20)) ?? [];
  return isTelling(lead[1] ?? after ?? '');
}

/**
 * Whoever or whatever opens a sentence, with a plain verb of saying right after it, speaks: "the league said last night",
 * "a recording on its support line told callers". "The latter", "the younger" say which of some.
 */
export function opensAndTells(words: string, text: string, from: number): boolean {
  const start = text.indexOf(words, from);
  const head = words.replace(/ (?:of|for|from|at|with|in|on|by) .*$/, '');
  if (start < 0 || !opener.test(head) || whichOf.test(head) || isThings(`${head} `)) return false;
  const end = start + words.length;
  const rest = text.slice(end, end + 60);
  const [, verb = ''] = thenVerb.exec(rest) ?? [];
  return (
    isTelling(verb) && outward.test(rest) && sentenceOpening.test(text.slice(Math.max(0, start - 80), start))
  );
}

const opener =
  /^(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne)(?: (?!\p{Ll}+(?:(?:ed|[ewr]n|ung)(?: |$)|ing |ly$))\p{Ll}[\p{L}’'-]*){1,3}$/u;
const whichOf =
  /^(?:the|an?|one|another) (?:\p{Ll}+ )?(?:latter|former|other|elder|eldest|younger|youngest|older|oldest|first|second|third|fourth|last|latest|next|same|pair|duo|trio|two|three|four|rest|half|others?)$/iu;
const thenVerb =
  /^ (?:(?:has|had|have|also|later|then|since|still|once|even|\p{Ll}+ly) )*(\p{Ll}+)(?!\p{L}| by )/u;
/** When it was said, or to which many: a look, a shrug and a feeling say things as well, but not last night, nor to callers. */
const outward =
  / (?:said|says|told|tells|wrote|writes|added|adds)(?: (?:last|this|on|earlier|later|yesterday|in an?|in its|at an?) | (?!his |her |its |their |us\b)(?!(?:the|an?|this|that|these|those) )(?:\p{Ll}+ )?\p{Ll}{3,}s\b)/u;
const sentenceOpening =
  /(?:^|[.!?…]["”’')]* )(?:(?:\p{Lu}\p{L}+|(?:In|On|At|By|After|Before|Outside|Inside|Earlier|Later|Last|This)\b[^,.!?]{2,50}), )?$/u;

/** "Rosa Lindqvist MS, RD": degrees after a name are no part of it. */
export function isNameWithDegree(
  { kind, start, end }: Mention,
  role: string,
  text: string,
  from: number,
): boolean {
  const degree = text.slice(end + 1, start + role.length);
  return kind === 'person' && start >= from && text.startsWith(role, start) && afterName.test(degree);
}
