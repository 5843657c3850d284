/**
 * The words after a name or a noun to whether it acts: whether a finite verb follows. Verbs that no ending tells are
 * listed from general knowledge, those that are common in news.
 */
import { bodies, businesses } from './nouns.ts';
import { isReporting } from './reporting.ts';

const skipped =
  /^(?:\s*(?:,\s*)?(?:whom?|which|whose)\b(?:[^,]|,(?=\d)){0,160},|\s*,\s*(?:a|an|the|his|her|aged?|\d{2}|then|now|former|one)\b(?:[^,\uFFFC]|,(?=\d)){0,160}(?:,|\uFFFC+(?= ))|\s*\([^)]{0,60}\)|\sand (?:his|her|their) (?:\p{Ll}+ ){0,4}?(?:team|colleagues|co-?authors|family|lawyers|partners)\b|\s*,\s*[^,]{1,100},)/iu;
/** "Kerrigan, a specialist at Parker, a law firm, said": an apposition after an apposition's comma. */
const another = /^\s(?:an?|the|his|her|its|their|when|now|then)\s[^,]{1,100},/i;
const adverbial =
  /^\s*(?:,\s*)?(?:(?:also|then|later|now|too|further|however|repeatedly|recently|previously|once|again|still|even|just|only|first|often|always|never|not|all|both|himself|herself|earlier|\p{L}+ly)\b,?|on \p{Lu}\p{L}+day\b,?|at (?:first|last|once|length|times|one (?:point|stage|time))\b,?|in (?:turn|fact|effect|private|public)\b,?|for (?:his|her|its|their) part\b,?|(?:yesterday|today)\b,?|(?:last|this|earlier this|late last) (?:week|month|year|\p{Lu}?\p{L}+day)\b,?|in (?:an? )?[^,]{3,40},|of \p{Lu}\p{L}+\b)/iu;
const auxiliaries =
  "(?:is|are|was|were|has|have|had|do|does|did|wo|would|ca|could|must|should)(?:n['’]t)?|(?:will|can|may|might|would|could|must|should)(?:['’]ve)?";
/** What may stand before the name of a body, as a pattern: "the", "the sailing charity". */
export const beforeBody = `(?:(?:the|an?) )*(?:(?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:${businesses}|${bodies}) )?`;
/** Where somebody is from, as a pattern: "of the Coastal Institute in Ayr", "from the charity Clean Quays". */
export const whence = `(?:of|from|at|with) ${beforeBody}\\p{Lu}[\\p{L}’'-]*(?: (?:(?:and|of|in|for|&) (?:the )?)?\\p{Lu}[\\p{L}’'-]*){0,6}`;
/** "Ada Quist of the Coastal Institute in Ayr says": before anything else. */
const origin = new RegExp(`^ ${whence}(?= \\p{Ll}|, who\\b)`, 'u');
const fromPlace =
  /^(?:, from \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*,| from \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:has|had|is|was|\p{Ll}{2,}(?:s|ed)) /u;

/** "Hafiz, from Ayr, has", "Hafiz from Ayr rows": where whoever acts is from; not "Ships from Ayr are late". */
export function isFrom(rest: string): boolean {
  return fromPlace.test(rest);
}

const irregularPasts =
  'said|told|wrote|spoke|took|gave|made|went|came|saw|got|held|kept|left|led|met|put|ran|sent|set|stood|thought|won|began|brought|knew|felt|found|fell|chose|drew|grew|paid|sold|sought|swore|rang|sat|drove|ate|bought|caught|taught|threw|rose|built|lost|meant|spent|read|hit|cut|let|shut|broke|woke|beat|bore|bit|blew|dealt|drank|fled|flew|fought|forgot|froze|heard|hid|hung|laid|lay|lent|lit|rode|shook|shot|shone|sang|sank|slept|stole|struck|swam|swept|tore|understood|wept|withdrew|wore';
/** In the present tense a word in -s is a verb where something follows it that no plural takes. */
const present =
  '\\p{Ll}{2,}s(?= (?:the|an?|his|her|its|their|that|this|my|your|me|us|him|them|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|no|not|with|down|up|in|on|at|to|for|about|into|from|by|as|off|out|over|back|\\p{Ll}+ly)\\b)|says|tells|writes|speaks|wants|believes|hopes|plans|sees|faces|seeks|calls|leads|takes|gives|makes|remains|appears|seems|insists|argues|promises';
/** A past form, as a pattern: of any verb. */
export const pasts = `\\p{L}+ed|${irregularPasts}`;
const finite = new RegExp(`^\\s*(?:${auxiliaries}|${pasts}|${present})(?![\\p{L}’'])`, 'iu');

/** Whether a finite verb follows, apart from appositions and adverbs. */
export function verbFollows(rest: string): boolean {
  let left = rest.replace(origin, '');
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
