/** A stretch of words to the noun phrase that it begins with, up to a verb of saying: “…,” a spokesman for the board told the Herald. */
import { isBaseForm, isReporting, reportingIn } from '../../grammar/reporting.ts';
import { leadingPhrase } from './phrases.ts';
import { agents } from './subject-phrases.ts';

/** The noun phrase before the first verb of saying in a stretch of words. */
export function leadingPhraseBeforeVerb(words: string): string | null {
  for (const { verb, at } of reportingIn(words)) {
    const rest = words.slice(at + verb.length);
    if (!/\s/.test(words[at - 1] ?? '') || !/^(?:[\s,.:]|$)/.test(rest)) continue;
    const next = /^\s(\p{Ll}+)/u.exec(rest)?.[1];
    const before = words.slice(0, at - 1);
    // "A report from the Harbour Board (HB) said": one of a kind reports in no such form.
    if (isBaseForm(verb) && ofOne.test(before) && !ofMany.test(before)) continue;
    // "The report said": the first of the two is a noun.
    if (!(next && isReporting(next)))
      return leadingPhrase(before) ?? (doing.test(verb) ? null : agents(before));
  }
  return null;
}

/** "A number of doctors report" */
const ofMany = / of (?:[\p{L}’'-]+ ){0,3}(?:\p{L}+s|people|men|women|children)$/u;

const ofOne = /^(?:(?:an?|one|another|this|that)(?: |$)|(?:the|his|her|its|their)$)/i;

/** Verbs of saying that as often say what somebody does: "posters went up". */
const doing = /^(?:go|goes|went|puts?|holds?|held|beg[aiu]ns?|finish(?:es|ed))$/;
