/** The words before a quotation to the verb of saying that governs it, whoever its subject may be. */
import { clauseReach } from './antecedent.ts';
import type { Span } from '../marks/span.ts';
import { isBaseForm, isTelling, isThinking, reportingIn } from '../../grammar/reporting.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import type { Sentence } from '../passages/sentences.ts';
import { isFinding } from './findings.ts';
import { isNoun } from './nouns-of-saying.ts';

export type Reported = { verb: string; distance: number; at: number };

/** "Said Quist": a verb may open a sentence. */
const opening = /^\s*[A-Z]/;

export function reportedBy(masked: string, sentence: Sentence, span: Span): Reported | null {
  const from = Math.max(sentence.start, span.outerStart - clauseReach);
  const lead = masked.slice(from, span.outerStart);
  let found: Reported | null = null;
  for (const { verb: small, at: index } of reportingIn(lead.replace(opening, (one) => one.toLowerCase()))) {
    const verb = lead.slice(index, index + small.length);
    const upTo = lead.slice(0, index);
    const rest = lead.slice(index + verb.length);
    if (isNoun(upTo, verb, rest) || isAside(upTo, verb, rest) || isMeanwhile(upTo, verb, rest)) continue;
    if (found && givesWay(verb, rest, upTo, upTo.slice(found.at - from))) continue;
    found = { verb, at: from + index, distance: lead.length - index };
  }
  return found;
}

/** "Quist said Berg had told her of it": the first verb of saying of a sentence, where all that follows is what it reports. */
export function firstReported(masked: string, sentence: Sentence, to: number): Reported | null {
  const lead = masked.slice(sentence.start, to);
  if (lead.includes('\uFFFC')) return null;
  for (const { verb, at } of reportingIn(lead)) {
    const upTo = lead.slice(0, at);
    const rest = lead.slice(at + verb.length);
    if (!isTelling(verb) || isNoun(upTo, verb, rest) || isAside(upTo, verb, rest)) continue;
    if (opensOther.test(upTo) || goesOnOtherwise.test(rest)) return null;
    return { verb, at: sentence.start + at, distance: lead.length - at };
  }
  return null;
}

const opensOther =
  /\b(?:who|which|that|whose|whom)\b|^\s*(?:if|when|once|as|although|though|because|while|after|before|unless|since)\b/i;
const goesOnOtherwise = /[;:,]/;

/** "When Quist suggested that they sue, Berg hit back: “…”", "as Quist spoke, the board went on": in the words of nobody of that clause. */
function isMeanwhile(upTo: string, verb: string, rest: string): boolean {
  if (/^(?:sp[eo]|talk)/.test(verb) && meanwhile.test(upTo))
    return /^[^,\uFFFC]{0,60}, \P{L}*\p{L}/u.test(rest);
  return clauseBefore.test(upTo) && /^[^,\uFFFC]*, [^,;:\uFFFC]{2,60} [^,;:\uFFFC]{2,60}: $/.test(rest);
}

const meanwhile = /^\s*(?:while|when|as|before|after|once)\b[^,\uFFFC]*$/i;
const clauseBefore = /^\s*(?:when|after|before|while|once|because|since|although|though)\b[^,\uFFFC]*$/i;

/** Whether a verb leaves a quotation to the one before it, which `between` begins with. */
function givesWay(verb: string, rest: string, upTo: string, between: string): boolean {
  // "Haverstock said that ministers had asked for “a key”": the words are still Haverstock's.
  if (/^(?:ask|beg|plead)/.test(verb) && /^ (?:(?:him|her|them|it|us|me) )?for\b/.test(rest)) return true;
  // "Haverstock said that it would publish all of it and that it was “a farce”": nobody has published it yet.
  if (isBaseForm(verb) && notYet.test(upTo) && !leadsIn.test(rest)) return true;
  // "Calling its rule, which recommends a day of rest, “wet”": the clause says more of what is called so.
  if (saysMoreOf.test(between) && /, $/.test(rest)) return true;
  // "Haverstock said the music by Quist, who wrote “Seal,” has “soul”": a relative clause that has ended.
  if (opensRelative.test(upTo) && endsRelative(rest)) return true;
  // "Haverstock said nobody had asked her why": what many or none did is told by whoever says so.
  if (ofNobody.test(between)) return true;
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

const ofNobody =
  /^(?:says?|said|told|insist(?:s|ed)?|claim(?:s|ed)?)(?: \p{L}+)?(?: that)? (?:nobody|no[ -]one|everybody|everyone)(?: else)?(?: (?:has|had|would|could|did))?(?: (?:not|ever|yet|even))* $/u;

const opensRelative =
  /, (?:who (?:(?:has|had|have|also|once|\p{Ll}+ly) )*|which (?:(?:[Tt]he |an? )?(?:[\p{L}.’'-]+ ){0,4})?)$/u;

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
  if (neverAside.has(verb)) return false;
  // "Pleaded guilty to “being drunk”": the words are the charge's.
  if (/^plead/.test(verb)) return /^ (?:not )?guilty\b/.test(rest);
  // "Charged with “being drunk”", "charged “a fortune”"
  if (/^charge/.test(verb)) return !/^ that\b/.test(rest);
  // "A rebuke", "taunts": verbs where somebody is rebuked or taunted.
  if (/^(?:rebuke|reprimand|taunt)s?$/.test(verb))
    return !/^ (?:him|her|them|us|me|it|the|an?|his|its|their|\p{Lu})/u.test(rest);
  // "Quist said, and I quote, “…”"
  if (verb === 'quote' && / and I $/.test(upTo)) return true;
  // "Had learned to read at the branch"
  if (verb === 'read' && / to $/.test(upTo)) return !/^(?: (?:aloud|out|that)\b|[:,]?\s*$)/.test(rest);
  if (/^agree/.test(verb)) return /^ (?:with|to)\b/.test(rest);
  if (seeing.test(verb)) return !/ as (?:(?:an?|the|\p{L}+ing) )?$/u.test(rest);
  if (/^(?:go|goes|went)$/.test(verb)) return !/^(?: on\b|[:,]?\s*$)/.test(rest);
  // "Put “great pressure” on the board"
  if (/^put/.test(verb)) return !/^(?: it\b| that\b|[:,]\s*$)/.test(rest);
  // "Would do well to begin “building bridges”"
  if (/^(?:begin|finish)$/.test(verb) && notYet.test(upTo)) return !/^[:,]\s*$/.test(rest);
  // "Spoke with the mayor “to discuss it”"; not "spoke to the mayor on “its future”", "spoke with pride at “a team”".
  if (/^(?:sp[eo]|talk)/.test(verb) && withWhom.test(rest)) return true;
  if (/^(?:hold|holds|held|offer|begin|began|finish|shar|identif|highlight|spotlight|detail)/.test(verb))
    return !/^(?: it\b| that\b|[:,]?\s*$)/.test(rest);
  if (/^f(?:i|ou)nd/.test(verb)) return !isFinding(verb, rest);
  if (verb === 'thanks') return /^ to\b/.test(rest);
  return publishing.test(verb) && paperAtEnd.test(upTo.replace(firstly, ' ').slice(-60));
}

/** Most verbs before words in marks are these, and of none of them anything of that is asked. */
const neverAside = new Set(
  'said says say saying told tells tell added adds wrote writes asked asks'.split(' '),
);

const withWhom =
  /^ (?:with|to) (?:(?!(?:of|about|on|in|at|as|for|over|regarding|saying) )[^\s,;:\uFFFC]+ )*$/;

const publishing = /^(?:posted|published|written|sent|released|issued|reported|shared)$/;

/** "In a statement, first reported by the Herald": what became of it is told beside the sentence. */
const firstly = /,? (?:(?:first|originally|initially|earlier|later) )?$/;

const seeing =
  /^(?:defin|regard|portray|perceiv|depict|paint|herald|promot|bill|view|s(?:ee|aw)|treat|envisag|pitch|fram)/;

const paperAtEnd =
  /(?:^|\s)\S+\s(?:[\p{L}-]+\s){0,2}(?:message|statement|letter|post|video|tweet|report|note|article|essay|email|memo|blog|release|column|interview|speech|comments|remarks)\s$/u;
