/** A verb after “whose” to whoever is somebody's: "the mill, whose owner wrote back", "Ada Quist, whose lawyer said". */
import { isCalling } from '../../grammar/nouns.ts';
import type { Scene, Subject } from './attribution.ts';
import { endingPhrase } from './antecedent.ts';

const clause =
  /,? whose (?<noun>(?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*) (?:(?:has|had|also|later|then|\p{Ll}+ly) )*$/u;

/** How far before the verb whose it is may stand. */
const reach = 160;

export function whoseSubject({ masked, sentence, actors }: Scene, at: number): Subject | null {
  const from = Math.max(sentence.start, at - reach);
  const found = clause.exec(masked.slice(from, at));
  const noun = found?.groups?.['noun'];
  if (!found || noun === undefined || !isCalling(noun.split(' ').at(-1) as string)) return null;
  const end = from + found.index;
  const named = actors.findLast((one) => 'mention' in one && one.end === end);
  if (named && 'mention' in named)
    return { who: { role: `${named.mention.name}’s ${noun}` }, start: named.start };
  const owner = endingPhrase(masked.slice(sentence.start, end));
  return owner === undefined
    ? null
    : {
        who: { role: `${owner}’s ${noun}` },
        start: sentence.start + masked.slice(sentence.start, end).lastIndexOf(owner),
      };
}
