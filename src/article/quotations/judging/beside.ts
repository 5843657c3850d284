/** Words in marks to what stands right before and after them, or before the verb that reports them. */
import type { Seen } from './marked.ts';

/** How many letters behind the words are looked at. */
const reach = 24;

/** What follows the marks. */
function after({ text, span }: Seen): string {
  return text.slice(span.outerEnd, span.outerEnd + reach);
}

const preposition = /^ (?:of|for|in|on|at|to|with|by|from|over|about|into|against|after|as|behind)\b/;
const verb = /^ (?:is|was|are|were|has|had|have|will|would|can|could|may|might|did|does)\b/;
const meaning =
  /^,? (?:means?|meaning|meant|refers? to|stands for|translates?|is (?:a term|the term|short|what|\p{Lu}\p{Ll}+ for))\b/u;

export function isBeforePreposition(seen: Seen): boolean {
  return preposition.test(after(seen));
}

export function isBeforeVerb(seen: Seen): boolean {
  return verb.test(after(seen));
}

export function isExplained(seen: Seen): boolean {
  return meaning.test(after(seen));
}

export function isBeforeWord(seen: Seen): boolean {
  return /^ \p{Ll}{3,} /u.test(after(seen));
}

export function endsParagraph({ text, span }: Seen): boolean {
  return text.slice(span.outerEnd).trim() === '';
}

export function isAfterTo({ before }: Seen): boolean {
  return /\bto $/i.test(before);
}

/** "A tonic or a “disgrace”" is no such list. */
export function isAfterAnd({ before }: Seen): boolean {
  return /\b(?:and|or|nor|but) $/i.test(before);
}

/** "Locals call it “the Box”", "what is known as “passing off”", but not "Quist called it “a farce”". */
const named = /\b(?:calls?|terms?|dubs?|refers? to|know[sn]?|labels?|nicknames?)\b[^.;:]{0,40}$/;

export function isNamedNowadays({ before }: Seen): boolean {
  return named.test(before);
}

/** "Would have said", "never said", "if they say". */
const unsaid =
  /(?:\b(?:never|not|nobody|without|neither|nor|would|could|should|might|may|can|cannot|must|if)\b|n[’']t\b)(?: (?!that\b)[\p{L}’'-]+){0,3} $/u;
const imagined = /\b(?:imagin\p{Ll}*|as though|entitled to|tempted to)\b/iu;

export function isUnsaid({ masked, sentence, span, reported, own, lead }: Seen): boolean {
  if (imagined.test(own) || imagined.test(lead)) return true;
  if (!reported) return false;
  return unsaid.test(masked.slice(sentence.start, span.outerStart - reported.distance));
}
