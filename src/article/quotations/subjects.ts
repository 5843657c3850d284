/** Who does what a clause says: tells names that are subjects from names that are objects or belong to a phrase. */
import type { Mention } from '../names.ts';
import { bodies, postBefore, titleBefore } from '../names/words.ts';
import { isReporting } from './reporting.ts';

/** A word of the clause that can speak: a name, or a pronoun that stands for one. */
export type Actor = { start: number; end: number } & ({ mention: Mention } | { pronoun: string });

const pronoun = /\b(?:he|she|it|they|I|we)\b/gi;

/** Names and pronouns outside quotations, in order. */
export function actorsIn(masked: string, mentions: Mention[]): Actor[] {
  const actors: Actor[] = mentions
    .filter(({ start }) => masked[start] !== '\uFFFC')
    .map((mention) => ({ start: mention.start, end: mention.end, mention }));
  for (const match of masked.matchAll(pronoun)) {
    actors.push({ start: match.index, end: match.index + match[0].length, pronoun: match[0].toLowerCase() });
  }
  return actors.sort((a, b) => a.start - b.start);
}

/** A preposition right before a name makes it an object; those of belonging do so across an adjective or two. */
const preposition =
  /\b(?:(?:of|for|from|by|with|to|than|like|as|against|between|including|per|via)\s+(?:(?:the|an?)\s+)?(?:[\p{L}-]+\s+){0,2}|(?:at|on|about|over|into|towards?|upon|in|under|after|before|without|among|behind|around)\s+(?:(?:the|an?)\s+)?)$/iu;
/** "Department of Water scientist" before a name: what "of" ties together is the body's name. */
const bodyAndOffice = new RegExp(
  `(?:^|[,;:.\\uFFFC]\\s*|\\b(?:and|but|that|while|as)\\s)(?:${[...bodies].join('|')}) of (?:the )?\\p{Lu}[\\p{L}-]+ (?:\\p{Ll}+ ){1,2}$`,
  'u',
);
/** "On Tuesday", "last week": says when, and is no part of the phrase after it. */
const when =
  /\b(?:(?:on|late|early|last|this)\s+)+(?:\p{Lu}\p{L}+day|\p{Lu}\p{L}+ \d{1,2}|week|month|year|night)\s*$/iu;
const bodyOfWords =
  /\b(?:statement|report|letter|tweet|post|message|memo|document|complaint|filing|release|study|indictment)s?\s+(?:of|from|for|by)\s+(?:the\s+)?$/iu;
const clauseStart =
  /(?:^|[,;:—–-]\s*|\uFFFC\s*|\(\s*|\b(?:and|but|while|as|when|because|after|before|that|if|though|although|since|whether|what|how|why|where|then|so|or)\s+)(?:the\s+)?$/iu;
const skipped =
  /^(?:\s*,?\s*(?:whom?|which|whose)\b(?:[^,]|,(?=\d)){0,160},|\s*,\s*(?:a|an|the|his|her|aged?|\d{2}|then|now|former|one)\b(?:[^,]|,(?=\d)){0,160},|\s*\([^)]{0,60}\)|\s*,\s*[^,]{1,100},)/iu;
/** "Kerrigan, a specialist at Parker, a law firm, said": an apposition after an apposition's comma. */
const another = /^\s(?:an?|the|his|her|its|their)\s[^,]{1,100},/i;
const adverbial =
  /^\s*,?\s*(?:(?:also|then|later|now|too|further|however|repeatedly|recently|previously|once|again|still|even|just|only|first|often|always|never|not|all|both|himself|herself|earlier|\p{L}+ly)\b,?|on \p{Lu}\p{L}+day\b,?|(?:yesterday|today)\b,?|(?:last|this|earlier this|late last) (?:week|month|year|\p{Lu}?\p{L}+day)\b,?|in (?:an? )?[^,]{3,40},|of \p{Lu}\p{L}+\b)/iu;
const auxiliaries =
  "(?:is|are|was|were|has|have|had|do|does|did|wo|would|ca|could|must|should)(?:n['’]t)?|will|can|may|might";
const irregularPasts =
  'said|told|wrote|spoke|took|gave|made|went|came|saw|got|held|kept|left|led|met|put|ran|sent|set|stood|thought|won|began|brought|knew|felt|found|fell|chose|drew|grew|paid|sold|sought|swore|rang|sat|drove|ate|bought|caught|taught|threw|rose|built|lost|meant|spent|read|hit|cut|let|shut|broke|woke|beat|bore|bit|blew|dealt|drank|fled|flew|fought|forgot|froze|heard|hid|hung|laid|lay|lent|lit|rode|shook|shot|shone|sang|sank|slept|stole|struck|swam|swept|tore|understood|wept|withdrew|wore';
/** In the present tense a word in -s is a verb where something follows it that no plural takes. */
const present =
  '\\p{Ll}{2,}s(?= (?:the|an?|his|her|its|their|that|this|my|your|one|no|not|with|down|up|in|on|at|to|for|about|into|from|by|as|off|out|over|back|\\p{Ll}+ly)\\b)|says|tells|writes|speaks|wants|believes|hopes|plans|sees|faces|seeks|calls|leads|takes|gives|makes|remains|appears|seems|insists|argues|promises';
const finite = new RegExp(
  `^\\s*(?:${auxiliaries}|\\p{L}+ed|${irregularPasts}|${present})(?![\\p{L}’'])`,
  'iu',
);

/** "Kev's vowed to go": the verb, not what is Kev's. */
const hasDone = /^['’]s (?:\p{Ll}+ed (?:to|that)|been|not|never|now|just|gone|got)\b/u;

/** "He told Harbour Weekly, adding that": whoever is told something does not go on. */
const told = /\p{L} (?:told|tells|telling|asked|asks|asking) $/u;

/** "As Putin said", "As the surgeon Putin said": no preposition. */
const opensClause = /(?:^|[,;:]\s)\s*as (?:\p{Ll}[\p{L}-]* ){0,3}$/iu;

/** "Like Gigi Hadid and" before a name: what governs the first of two governs the second. */
const partner =
  /(?<=\b(?:of|for|from|by|with|to|like|as|between|including) )(?:\p{Lu}[\p{L}.’'-]* ){1,4}and $/u;

/** How far before a name the words that make it an object, or open its clause, may stand. */
const near = 200;

/** Whether an actor is the subject of a clause: at a clause's head or before a finite verb, and no part of a phrase. */
export function isSubject(actor: Actor, masked: string, sentenceStart: number): boolean {
  const before = masked
    .slice(Math.max(sentenceStart, actor.start - near), actor.start)
    .replace(titleBefore, '')
    .replace(postBefore, '')
    .replace(when, '')
    .replace(partner, '');
  const rest = masked.slice(actor.end, actor.end + 240);
  if (hasDone.test(rest)) return true;
  if (/^['’]s?\b/u.test(rest) || /^['’]\s/.test(rest)) return false;
  if ('pronoun' in actor) return verbFollows(rest);
  if (bodyOfWords.test(before)) return verbFollows(rest);
  if (told.test(before)) return false;
  if (
    preposition.test(before) &&
    !/,\s*$/.test(before) &&
    !opensClause.test(before) &&
    !bodyAndOffice.test(before)
  )
    return false;
  return verbFollows(rest) || (clauseStart.test(before) && /^\s*,/.test(rest));
}

/** Whether a finite verb follows, apart from appositions and adverbs. */
export function verbFollows(rest: string): boolean {
  let left = rest;
  for (let steps = 0; steps < 4; steps += 1) {
    if (finite.test(left)) return true;
    const word = /^,?\s+([\p{L}]+)/u.exec(left)?.[1];
    if (word && isReporting(word) && (steps > 0 || left[0] !== ',')) return true;
    const skip = skipped.exec(left) ?? adverbial.exec(left) ?? (steps > 0 ? another.exec(left) : null);
    if (!skip) return false;
    left = left.slice(skip[0].length);
  }
  return false;
}

/** "He married Ilona, a dressmaker, who sewed": acts beside the sentence. */
export function opensRelative({ end }: Mention, text: string): boolean {
  return /^(?:,[^,.]{1,40}){0,2},\swho\s/u.test(text.slice(end, end + 100));
}
