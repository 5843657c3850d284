/** A verb after “whose” to whoever is somebody's: "the mill, whose owner wrote back", "Ada Quist, whose lawyer said". */
import { isCalling } from '../../grammar/nouns.ts';
import { endingPhrase } from './antecedent.ts';
import { type Governed, nobody, type Whose } from './governed.ts';

const clause =
  /,? whose (?<noun>(?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*) (?:(?:has|had|also|later|then|\p{Ll}+ly) )*$/u;

/** How far before the verb whose it is may stand. */
const reach = 160;

export function whoseSubject({ scene, verb, end: verbEnd }: Governed): Whose | typeof nobody | null {
  const { masked, sentence, actors } = scene;
  const from = Math.max(sentence.start, verb.at - reach);
  const found = clause.exec(masked.slice(from, verb.at));
  const noun = found?.groups?.['noun'];
  if (!found || noun === undefined || !isCalling(noun.split(' ').at(-1) as string)) return null;
  // "Quist, whose wife later said, was “a saint”": the words may be anybody's.
  if (masked[verbEnd] === ',' && !masked.startsWith(', \uFFFC', verbEnd)) return nobody;
  const end = from + found.index;
  const named = actors.findLast((one) => 'mention' in one && one.end === end);
  if (named && 'mention' in named) {
    // "Ada Quist and Tom Berg, whose lawyer": it is that of both.
    if (/(?: and|&) $/.test(masked.slice(sentence.start, named.start))) return nobody;
    const sign = named.mention.kind === 'person' ? '’s' : signAfter(named.mention.name);
    return { who: { role: `${named.mention.name}${sign} ${noun}` }, start: named.start };
  }
  const lead = masked.slice(sentence.start, end);
  const owner = endingPhrase(lead);
  if (owner === undefined) return null;
  const start = sentence.start + lead.lastIndexOf(owner);
  // "Ada Quist, a driver, whose lawyer": what she is stands beside her name.
  const bearer = actors.find((one) => 'mention' in one && masked.slice(one.end, start) === ', ');
  // "The brother of the dead man, whose friend": no words of two say it well.
  if (/ (?:of|for|at|from|in|by) /.test(owner)) return nobody;
  if (bearer && 'mention' in bearer)
    return { who: { role: `${bearer.mention.name}’s ${noun}` }, start: bearer.start };
  return { who: { role: `${owner}${signAfter(owner)} ${noun}` }, start };
}

/** "The victims’ lawyer". */
function signAfter(owner: string): string {
  return /(?<![sui])s$/.test(owner) ? '’' : '’s';
}
