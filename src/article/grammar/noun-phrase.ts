/** A noun and the words after it to what hangs on it by prepositions and tells which it is: "a man in a hi-vis jacket". */
import { functionWords } from './function-words.ts';
import { stoppedTitles } from '../names/titles.ts';
import { verbFollows } from './verbs.ts';

/** Where somebody is, what they have, and whom they belong to; "to" leads to whoever is told, and what they did is a clause's. */
const preposition =
  /^ (?:of|for|from|by|at|with|in|on|near|outside|inside|behind|beside|against|close to|on behalf of|\p{Ll}+ing(?= an? )) /u;
const determiner =
  /^(?:the|an?|his|her|its|their|my|our|one|two|three|four|several|this|that|\p{L}+['’]s?) /iu;
const word = /^[\p{L}\p{N}](?:[\p{L}\p{N}’'.-]|:(?=\d))*(?<![.-])/u;
/**
 * Days and months, and what is said or done at some time or by some means, tell nothing of a noun; the nouns are from
 * general knowledge.
 */
const circumstance =
  /^(?:(?:the|an?|his|her|its|their|this|that|last|next|late|early) )*(?:\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|statement|letter|post|interview|tweet|message|e-?mail|report|note|filing|briefing|time|times|day|week|month|year|morning|evening|afternoon|night|condition|response|reply|turn|fact|part|general|particular|return|advance|private|public|\d+)\b|^court\b/iu;

/** "Sen. Ada Quist": an office's stop ends nothing. */
const isStopped = new RegExp(`^(?:${stoppedTitles})\\. \\p{Lu}`, 'u');

/** How many words a complement's noun may have before it, and how many complements are followed. */
const longest = 4;
const most = 3;

/** `rest` is what stands after the noun. The complements as they stand there, or nothing. */
export function complementsOf(rest: string): string {
  let length = 0;
  for (let count = 0; count < most; count += 1) {
    const one = complement(rest.slice(length));
    if (one === 0) break;
    length += one;
  }
  return rest.slice(0, length);
}

/** The length of the complement that words begin with; 0 where they begin with none, or where it does not end. */
function complement(rest: string): number {
  const lead = preposition.exec(rest)?.[0];
  if (lead === undefined || circumstance.test(rest.slice(lead.length))) return 0;
  let at = lead.length;
  at += determiner.exec(rest.slice(at))?.[0].length ?? 0;
  for (let count = 0; count < longest; count += 1) {
    const next = word.exec(rest.slice(at))?.[0];
    if (next === undefined || functionWords.has(next.toLowerCase())) return 0;
    at += next.length;
    if (isStopped.test(rest.slice(at - next.length))) {
      at += '. '.length;
      continue;
    }
    const after = rest.slice(at);
    // "Of Quist and Berg": of two names one would be half of it.
    if (/^ and \p{Lu}/u.test(after)) return 0;
    if (ends(after)) return at;
    at += 1;
  }
  return 0;
}

/** Whether a noun phrase ends before these words: at a mark, a verb, or a word that no noun phrase goes on with. */
function ends(after: string): boolean {
  if (!after.startsWith(' ')) return true;
  const next = word.exec(after.slice(1))?.[0];
  if (next === undefined || functionWords.has(next.toLowerCase())) return true;
  // "The United States": of a name no word is a verb.
  return /^\p{Ll}/u.test(next) && verbFollows(after);
}
