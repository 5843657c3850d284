/** Who does what a clause says: tells names that are subjects from names that are objects or belong to a phrase. */
import type { Mention } from '../../names.ts';
import { matchesIn } from '../../text/matches.ts';
import { onceEach } from '../../asking/once-each.ts';
import { bodies as bodyNouns, businesses, isCalling } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { isReporting } from '../../grammar/reporting.ts';
import { isTitle } from '../../names/titles.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import { bodies, capitalised, postBefore } from '../../names/words.ts';
import { mask, ownWordsOf } from './sentences.ts';
import type { Passage } from './passage.ts';

/** A word of the clause that can speak: a name, or a pronoun that stands for one. */
export type Actor = { start: number; end: number } & ({ mention: Mention } | { pronoun: string });

const pronoun = /\b(?:he|she|it|they|I|we)\b/gi;

/** Names and pronouns of a passage, outside quotations, in order. */
export const actorsOf = onceEach((passage: Passage): Actor[] => {
  const { masked } = ownWordsOf(passage);
  const actors: Actor[] = passage.mentions
    .filter(({ start }) => masked[start] !== mask)
    .filter((mention) => !opensBody(mention, masked))
    .map((mention) => ({ start: mention.start, end: mention.end, mention }));
  for (const match of matchesIn(masked, pronoun)) {
    actors.push({ start: match.index, end: match.index + match[0].length, pronoun: match[0].toLowerCase() });
  }
  return actors.sort((a, b) => a.start - b.start);
});

/** "Norland Today reports", "Norland Police said": a place that opens the name of a body or a paper does nothing itself. */
function opensBody({ kind, end }: Mention, masked: string): boolean {
  const next = kind === 'place' ? /^ (\p{Lu}\p{Ll}+)/u.exec(masked.slice(end, end + 30))?.[1] : undefined;
  return next !== undefined && (next === 'Today' || bodies.has(next));
}

/** A preposition right before a name makes it an object; those of belonging do so across an adjective or two. */
const preposition =
  /\b(?:(?:of|for|from|by|with|to|than|like|as|against|between|including|per|via)\s+(?:(?:the|an?)\s+)?(?:(?!(?:that|which|what|who|whom)\s)\p{L}[\p{L}-]*\s+){0,2}|(?:at|on|about|over|into|towards?|upon|in|under|after|before|without|among|behind|around)\s+(?:(?:the|an?)\s+)?)$/iu;
/** "Department of Water scientist" before a name: what "of" ties together is the body's name. */
const bodyAndOffice = new RegExp(
  `(?:^|[,;:.\\uFFFC]\\s*|\\b(?:and|but|that|while|as)\\s)(?:The )?(?:\\p{Lu}[\\p{L}-]+ ){0,4}(?:${[...bodies].join('|')}) of (?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:\\p{Ll}+ ){1,2}$`,
  'u',
);
function isOfficeOfBody(lead: string): boolean {
  const before = withoutTitles(lead);
  return bodyAndOffice.test(before === lead ? lead : `${before}office `) || isOfficeOfField(lead);
}

/** "Former US secretary of transportation" before a name that opens a clause. */
const officeOfField =
  /(?:^|[,;:.\uFFFC]\s*|\b(?:and|but|that|while|as)\s)(?:[Tt]he )?(?:(?:[Ff]ormer|[Aa]cting|[Dd]eputy|[Aa]ssistant|[Tt]hen)[ -])?(?:\p{Lu}{2,3} |(?:\p{Lu}\.){2} |\p{Lu}\p{Ll}+n )?(\p{Ll}+) of (?:the )?(?:[\p{L}-]+ ){1,3}$/u;

function isOfficeOfField(lead: string): boolean {
  const office = officeOfField.exec(lead)?.[1];
  return office !== undefined && isTitle(capitalised(office));
}

/** "The boat sank after Putin left it": no preposition of the name's. */
const opensTemporal = /\b(?:after|before) $/;

/** "Putin, a firm that represents" before a name: whom a relative clause ends in acts no more in the sentence. */
const relativeVerb = /\b(?:that|who|which) (?:\p{Ll}+ly |has |had |have )?(\p{Ll}+(?:s|ed)) (?:the )?$/u;

export function endsRelative(before: string): boolean {
  const verb = relativeVerb.exec(before)?.[1];
  return verb !== undefined && !isReporting(verb);
}

/** "Invoked Darwin, Putin, Marx and others": a name amid a list of names, of which none acts. */
function isListed(before: string, rest: string): boolean {
  return (
    /\b(?!\p{L}+day\b)\p{Lu}[\p{L}.’'-]+, $/u.test(before) &&
    /^, (?:(?:and|the|\p{Ll}+) ){0,3}\p{Lu}/u.test(rest)
  );
}

const clauseStart =
  /(?:^|[,;:—–-]\s*|\uFFFC\s*|\(\s*|\b(?:and|but|while|as|when|because|after|before|that|if|though|although|since|whether|what|how|why|where|then|so|or)\s+)(?:the\s+)?$/iu;
/** "Kev's vowed to go": the verb, not what is Kev's. */
const hasDone = /^['’]s (?:\p{Ll}+ed (?:to|that)|been|not|never|now|just|gone|got)\b/u;

const contracted = /^['’](?:s|d|ll|ve|re|m)\b/;

/** "As Putin said", "As the surgeon Putin said", "to which Putin replied": no preposition of the name's. */
const opensClause = /(?:^|[,;:]\s)\s*as (?:\p{Ll}[\p{L}-]* ){0,4}$|\bwhich $/iu;

/** "Like Gigi Hadid and" before a name: what governs the first of two governs the second. */
const partner =
  /(?<=\b(?:of|for|from|by|with|to|like|as|between|including) )(?:(?:(?:\p{L}[^\s,;:]* ){1,4}\p{Ll}+s )?(?:\p{Lu}[^\s,;:]* ){1,4}|(?:him|her|them|me|us|you) )and $/u;

/** "Officers questioning" before a name: whom or what a clause without its "who are" is about. */
const reduced =
  /(?:^|[\s,])(?:[Tt]he )?\p{L}{3,}s (?!morning|evening|during|spring|according)\p{Ll}{2,}ing $/u;

/** How far before a name the words that make it an object, or open its clause, may stand. */
const near = 200;

/** Whether an actor is the subject of a clause: at a clause's head or before a finite verb, and no part of a phrase. */
export function isSubject(actor: Actor, masked: string, sentenceStart: number): boolean {
  const rest = masked.slice(actor.end, actor.end + 240);
  if (hasDone.test(rest)) return true;
  // "She’d reply": half of a verb, which no pronoun owns.
  if ('pronoun' in actor) return verbFollows(rest.replace(contracted, ''));
  if (/^['’]/.test(rest)) return false;
  const lead = masked.slice(Math.max(sentenceStart, actor.start - near), actor.start);
  const before = withoutTitles(lead).replace(postBefore, '').replace(partner, '');
  if (before.endsWith('ing ') && reduced.test(before)) return false;
  if (endsRelative(before)) return false;
  const acts = verbFollows(rest);
  const isOpening = opensClause.test(before) || (acts && opensTemporal.test(before) && /^ /.test(rest));
  if (preposition.test(before) && !isOpening && !isOfficeOfBody(lead)) return false;
  return (
    acts ||
    (/^(?:\s*,| [–—-] )/.test(rest) &&
      clauseStart.test(withoutCalling(before)) &&
      !isBesideAsker(before) &&
      !isNameOfThing(actor, before) &&
      !isListed(before, rest))
  );
}

/** "Asked by the coroner’s officer, " before a name and a comma: whoever asked is not whom the sentence goes on about. */
function isBesideAsker(before: string): boolean {
  const noun = askerWithComma.exec(before)?.[1];
  return noun !== undefined && isCalling(noun);
}

const askerWithComma =
  /\b(?:asked|questioned|pressed|challenged|interviewed|quizzed|examined) by (?:the|an?|his|her|its|their) (?:[\p{L}’'-]+ ){0,4}?([\p{L}-]+), $/iu;

/** "The editor of the port's newspaper, " before a name: what the paper is called, and not who speaks. */
function isNameOfThing({ mention: { kind } }: Extract<Actor, { mention: unknown }>, before: string): boolean {
  return kind !== 'person' && thingWithComma.test(before);
}

const thingWithComma = new RegExp(
  `\\b(?:of|for|at|with|by|from|to) (?:[\\p{L}’'-]+ ){0,6}?(?:${businesses}|${bodyNouns}|newspaper|paper|magazine|website|network|journal|broadcaster), $`,
  'u',
);

/** "One of them, retired dentist" before a name and a comma: the name is set beside the subject, with what its bearer is. */
function withoutCalling(before: string): string {
  const [words, calling = ''] = /(?<=,\s)(?:\p{Ll}[\p{L}-]*\s){0,2}(\p{Ll}+)\s$/u.exec(before) ?? [''];
  return isCalling(calling) ? before.slice(0, before.length - words.length) : before;
}

/** "He married Ilona, a dressmaker, who sewed": acts beside the sentence. */
export function opensRelative({ end }: Mention, text: string): boolean {
  return /^(?: \([^()]{1,40}\))?(?:,[^,.]{1,40}){0,2},\swho\s/u.test(text.slice(end, end + 100));
}
