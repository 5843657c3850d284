/** The words before a quotation to the verb of saying that governs it, whoever its subject may be. */
import { isCalling } from '../../grammar/nouns.ts';
import { clauseReach } from './antecedent.ts';
import { matchesIn } from '../../matches.ts';
import type { Span } from '../marks/span.ts';
import { isBaseForm, isThinking, reportingVerbs } from '../../grammar/reporting.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import type { Sentence } from '../passages/sentences.ts';

export type Reported = { verb: string; distance: number; at: number };

/** What the boundary of a word does not tell: a letter with an accent, and a hyphen. */
const letterOrHyphen = '[\\u00C0-\\u024F-]';
const reportingVerb = new RegExp(
  `\\b(?<!${letterOrHyphen})(?:${reportingVerbs})\\b(?!${letterOrHyphen})`,
  'gi',
);

export function reportedBy(masked: string, sentence: Sentence, span: Span): Reported | null {
  const from = Math.max(sentence.start, span.outerStart - clauseReach);
  const lead = masked.slice(from, span.outerStart);
  let found: Reported | null = null;
  for (const { 0: verb, index } of matchesIn(lead, reportingVerb)) {
    const upTo = lead.slice(0, index);
    const rest = lead.slice(index + verb.length);
    if (isNoun(upTo, verb, rest) || isAside(upTo, verb, rest)) continue;
    if (/^\p{Lu}/u.test(verb) && upTo.trim() !== '') continue;
    if (found && givesWay(verb, rest, upTo, upTo.slice(found.at - from))) continue;
    found = { verb, at: from + index, distance: lead.length - index };
  }
  return found;
}

/** Whether a verb leaves a quotation to the one before it, which `between` begins with. */
function givesWay(verb: string, rest: string, upTo: string, between: string): boolean {
  // "Haverstock said that ministers had asked for “a key”": the words are still Haverstock's.
  if (/^ask/.test(verb) && /^ for\b/.test(rest)) return true;
  // "Haverstock said that it would publish all of it and that it was “a farce”": nobody has published it yet.
  if (isBaseForm(verb) && notYet.test(upTo) && !leadsIn.test(rest)) return true;
  // "Calling its rule, which recommends a day of rest, “wet”": the clause says more of what is called so.
  if (saysMoreOf.test(between) && /, $/.test(rest)) return true;
  // "Haverstock said the music by Quist, who wrote “Seal,” has “soul”": a relative clause that has ended.
  if (opensRelative.test(upTo) && endsRelative(rest)) return true;
  // "See him, said Haverstock, whom Quist had appealed to for years, as “a fool”"
  if (/\bwhom [^,;:\uFFFC]{1,60}$/.test(upTo) && /^(?: [^\s,]+){3}/.test(rest)) return true;
  // "Calling what the dancers said “false”": the clause that is called so.
  if (/\bwhat\b[^,;]{1,40}$/.test(upTo)) return true;
  // "Haverstock asked her if she thought it “a farce”": what others think is in the words of whoever tells it.
  return isThinking(verb) && !/[;\uFFFC]|, (?:and|but|while)\b/.test(between);
}

/** A verb of naming with what it names, which a relative clause goes on to tell of. */
const saysMoreOf =
  /^(?:call|describ|brand|label|dub|term|denounc|condemn|dismiss)\p{L}* (?:the|an?|his|her|its|their|this|that|\p{L}+['’]s) [^,;:\uFFFC]{2,60}, (?:which|who|whose) [^,;:\uFFFC]*$/iu;

const opensRelative = /, (?:who|which) (?:(?:has|had|have|also|once|\p{Ll}+ly) )*$/u;

/** Whether a finite verb follows the first stretch of words up to a comma, or up to words in marks. */
function endsRelative(rest: string): boolean {
  const aside = /^[^,;:\uFFFC]+(?:,|\uFFFC+(?: and \uFFFC+)*)(?= )/u.exec(rest)?.[0];
  return aside !== undefined && verbFollows(rest.slice(aside.length));
}

/** "Once they had asked, he would reply, “…”" */
const leadsIn = /^(?: to)?(?: (?:me|him|her|them|us|you))?[,:]\s*$/;

const notYet = /(?:\b(?:would|will|could|can|may|might|must|should|to|not)|n['’]t) $/;

/** "Agreed with the plan", "went south", "put up lights", "thanks to the board", "a message posted in May": says nothing here. */
function isAside(upTo: string, verb: string, rest: string): boolean {
  // "Pleaded guilty to “being drunk”": the words are the charge's.
  if (/^plead/.test(verb)) return /^ (?:not )?guilty\b/.test(rest);
  // "Charged with “being drunk”", "charged “a fortune”"
  if (/^charge/.test(verb)) return !/^ that\b/.test(rest);
  // "A rebuke", "taunts": verbs where somebody is rebuked or taunted.
  if (/^(?:rebuke|reprimand|taunt)s?$/.test(verb))
    return !/^ (?:him|her|them|us|me|it|the|an?|his|its|their|\p{Lu})/u.test(rest);
  if (/^agree/.test(verb)) return /^ (?:with|to)\b/.test(rest);
  if (seeing.test(verb)) return !/ as (?:(?:an?|the|\p{L}+ing) )?$/u.test(rest);
  if (/^(?:go|goes|went)$/.test(verb)) return !/^(?: on\b|[:,]?\s*$)/.test(rest);
  // "Put “great pressure” on the board"
  if (/^put/.test(verb)) return !/^(?: it\b| that\b|[:,]\s*$)/.test(rest);
  if (/^(?:hold|holds|held|offer|begin|began|finish|shar|identif|highlight|spotlight|detail)/.test(verb))
    return !/^(?: it\b| that\b|[:,]?\s*$)/.test(rest);
  if (/^f(?:i|ou)nd/.test(verb)) return !finding.test(rest);
  if (verb === 'thanks') return /^ to\b/.test(rest);
  return publishing.test(verb) && paperAtEnd.test(upTo.replace(firstly, ' ').slice(-60));
}

/** "Found that it sank", "found it to be", "found the shell had sunk". */
const finding =
  /^(?: that\b| .* to be $|[:,]\s*$| (?:the|an?|his|her|its|their) (?:(?!(?:who|which|that|where|when|and)\b)[\p{L}’'-]+ ){1,4}(?:had|has|have|was|were|is|are)\b)/u;

const publishing = /^(?:posted|published|written|sent|released|issued|reported|shared)$/;

/** "In a statement, first reported by the Herald": what became of it is told beside the sentence. */
const firstly = /,? (?:(?:first|originally|initially|earlier|later) )?$/;

const seeing =
  /^(?:defin|regard|portray|perceiv|depict|paint|herald|promot|bill|view|s(?:ee|aw)|treat|envisag|pitch|fram)/;

const paperAtEnd =
  /(?:^|\s)\S+\s(?:[\p{L}-]+\s){0,2}(?:message|statement|letter|post|video|tweet|report|note|article|essay|email|memo|blog|release|column|interview|speech|comments|remarks)\s$/iu;

/** More than one, though without an -s, and other words that a verb without one follows; from grammars of English. */
const several = 'Police|People|Women|Men|Children|Staff|Some|Many|Most|Few|Several|Both|All|We|You|They|I|To';

/** "Generative text": one word in the singular opens the sentence, and has no verb without its -s. */
const oneOnly = new RegExp(`^\\s*(?!(?:${several}) )\\p{Lu}\\p{Ll}*[^s\\s] $`, 'u');

const beforeNouns =
  /\b(?:the|an?|one|his|her|its|their|our|this|of|in|new|no)\s+(?:\p{L}+\s+)?$|\b(?:by|via|per)\s+$/iu;
const beforePlurals =
  /\b(?:the|an?|his|her|its|their|our|this|of|in|new|no|own|all|these|those|many|some|several|other|similar|such|more|any|few|most|both|united|two|three|four|five|(?-i:(?<!\p{Lu}\p{L}*\.? )\d+))\s+$/iu;

/** "Police report", but "police reports": a plural has no such verb. */
const pluralBefore = /\b(?:police|people|officials|[a-z]{2,}(?:[eo]rs|ists|men))\s+$/i;

/** "What the authors call": those who act, and are many. */
const agentsBefore = /\b[a-z]{2,}(?:[eo]rs|ists)\s+$/;

/** "The authors say": the forms that no noun has. */
const neverNoun =
  /^(?:say|tell|write|argue|believe|describe|insist|add|announce|explain|suggest|recommend|maintain|conclude|allege|acknowledge|admit|deny|declare|assert|contend|specif(?:y|ie)|stipulate)s?$/i;

/** "Quist heard an officer yell" */
const heardBefore =
  /\b(?:hear|heard|hears|overheard|saw|watched) (?:an?|the|one|another|his|her|their) (?:\p{Ll}+ ){1,3}$/u;

/** Nouns in -ing for what is said: "the boat ruling", "in a Herald posting". */
const nounsInIng = /^(?:ruling|posting|briefing|finding)$/i;

/** After a determiner and one word that is nobody who could do it: "a judge ruling". */
function isAmid(before: string): boolean {
  const between = /\b(?:the|an?|this|that|its|his|her|their) ([\p{L}’'-]+) $/iu.exec(before)?.[1];
  return between !== undefined && !isCalling(between);
}

/** "Organizers of recent protests": those who act are many, and their verb has no -s. */
const manyOf =
  /^\s*(?:The )?(?:\p{L}+ )?\p{L}{2,}(?:[eo]rs|ists|ians|ents|ants) (?:of|for|in|at|behind|against) (?:(?:the|these|those) )?(?:\p{Ll}+ )?$/iu;

/** "the report", "a call", "all states", and what this suggests: the same letters, but nobody's verb of saying here. */
function isNoun(before: string, word: string, rest: string): boolean {
  if (nounsInIng.test(word) && isAmid(before)) return true;
  if (/(?:ed|ing|said|told|wrote|spoke|found)$/i.test(word))
    return /(?:\b(?:the|an?)|['’]s)\s+$/i.test(before);
  if (neverNoun.test(word) || (isBaseForm(word) && heardBefore.test(before))) return false;
  // "The office where claims were handled": two verbs in a row are none.
  if (
    /s$/.test(word) &&
    !/(?:\p{Lu}\S*|\b(?:s?he|it)) $/u.test(before) &&
    /^ (?:is|are|was|were|has|have|had|will|would|can|could|may)\b/.test(rest)
  )
    return true;
  if (/['’]s?\s+$/u.test(before)) return true;
  if (isBaseForm(word) && oneOnly.test(before)) return true;
  // "Fifty state officials", "100 state residents"
  if (!/s$/.test(word))
    return (beforeNouns.test(before) && !agentsBefore.test(before)) || /\b\d[\d,]* $/.test(before);
  if (manyOf.test(before)) return true;
  // "Terms like “boat”, claims such as “…”"
  if (pluralBefore.test(before) || beforePlurals.test(before) || /^ (?:like|such as|including)\b/.test(rest))
    return true;
  // "Failed to listen to calls for a truce"
  if (
    /\b(?:to|with|from|despite|amid|against|about|over|following)\s$/.test(before) &&
    /^ (?:for|of|from|by|over)\b/.test(rest)
  )
    return true;
  return /^ of\b/.test(rest) && beforeNouns.test(before);
}
