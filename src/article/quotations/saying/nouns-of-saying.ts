/** A word that may be a verb of saying to whether it is a noun where it stands: "the report", "a call". */
import { isCalling } from '../../grammar/nouns.ts';
import { isBaseForm } from '../../grammar/reporting.ts';

/** More than one, though without an -s, and other words that a verb without one follows; from grammars of English. */
const several = 'Police|People|Women|Men|Children|Staff|Some|Many|Most|Few|Several|Both|All|We|You|They|I|To';

/** "Generative text": one word in the singular opens the sentence, and has no verb without its -s. */
const oneOnly = new RegExp(`^\\s*(?!(?:${several}) )\\p{Lu}\\p{Ll}*[^s\\s] $`, 'u');

/** "Quist’s stock answer": one word in the singular, of somebody's. */
const ofOne = /['’]s \p{Ll}+(?<![s]|people|police|staff|team|family|men|women) $/u;

const beforeNouns =
  /\b(?:the|an?|one|his|her|its|their|our|this|of|in|new|no)\s+(?:\p{L}+\s+)?$|\b(?:by|via|per)\s+$/iu;
/** "The Harbour Board report of 2014": a paper of a body that is one. */
const ofBody = /\b(?:[Tt]he|[Aa]n?)(?: \p{Lu}[\p{L}’'-]*[^s\s]){2,5} $/u;

const beforePlurals =
  /\b(?:the|an?|his|her|its|their|our|this|of|in|new|no|own|recent|previous|further|public|all|these|those|many|some|several|other|similar|such|more|any|few|most|both|united|two|three|four|five|(?-i:(?<!\p{Lu}\p{L}*\.? )\d+))\s+$/iu;

/** "1,300 Quist emails", "the two lengthy reports", "many Asian states": what a number tells of is many, whatever stands between; not "on May 4 Quist claims", "in 2014", "on page 5". */
const severalOf =
  /\b(?:(?<!\b(?:in|by|since|page|chapter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?) )\d(?:[\d,]*\d)?|two|three|four|five|six|seven|eight|nine|ten|many|several|these|those) [\p{L}’'-]*(?!s)\p{L} $/iu;

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

/** "From EU states": letters after a preposition belong to what they are of. */
const membersBefore = /\b(?:of|from|in|with|by|between|among|other|all|most|some|many) \p{Lu}{2,} $/u;

/** "There was talk of it", "there have been calls" */
const there = /\bthere (?:is|are|was|were|(?:has|have|had|will) (?:been|be)) (?:\p{L}+ )?$/iu;

/** Nouns in -ing for what is said: "the boat ruling", "in a Herald posting". */
const nounsInIng = /^(?:ruling|posting|briefing|finding)$/i;

/** After a determiner and one word that is nobody who could do it: "a judge ruling". */
function isAmid(before: string): boolean {
  const between = /\b(?:the|an?|this|that|its|his|her|their) ([\p{L}’'-]+) $/iu.exec(before)?.[1];
  return between !== undefined && !isCalling(between);
}

/** "the report", "a call", "all states", and what this suggests: the same letters, but nobody's verb of saying here. */
export function isNoun(before: string, word: string, rest: string): boolean {
  if (nounsInIng.test(word) && isAmid(before)) return true;
  // "Had told the board in writing"
  if (word === 'writing' && / in $/.test(before)) return true;
  if (/(?:ed|ing|said|told|wrote|spoke|found)$/i.test(word))
    return /(?:\b(?:the|an?)|['’]s)\s+$/i.test(before);
  if (neverNoun.test(word) || (isBaseForm(word) && heardBefore.test(before))) return false;
  // "The office where claims were handled", "rules that are dry": two verbs in a row are none.
  if (
    /s$/.test(word) &&
    (!/(?:\p{Lu}\S*|\b(?:s?he|it)) $/u.test(before) || membersBefore.test(before)) &&
    /^ (?:(?:that|which) )?(?:is|are|was|were|has|have|had|will|would|can|could|may)\b/.test(rest)
  )
    return true;
  if (/['’]s?\s+$/u.test(before) || there.test(before)) return true;
  if (isBaseForm(word) && (oneOnly.test(before) || ofOne.test(before))) return true;
  // "Fifty state officials", "100 state residents"
  if (!/s$/.test(word))
    return (
      (beforeNouns.test(before) && !agentsBefore.test(before)) ||
      /\b\d[\d,]* $/.test(before) ||
      (/^(?: (?:of|by|into)\b|,)/.test(rest) && ofBody.test(before))
    );
  if (severalOf.test(before)) return true;
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
