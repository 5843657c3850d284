/** A sentence that something opens which reads or says the quoted words: "a scrap of paper pushed under the door read: “…”". */
import { isCalling } from '../../grammar/nouns.ts';
import { isSubject } from '../passages/subjects.ts';
import type { Attribution, Scene } from './attribution.ts';
import { small, thing, things } from './written.ts';

/** "A scrap of paper pushed under the door read": whatever opens the sentence, and is nobody. */
const reads = new RegExp(
  `^\\s*(?:\\p{L}+, |(?:In|On|At|Outside|Inside|Near|By|Above|Below|Over|Under|Beside|Behind|Across)\\b[^,\\uFFFC]{2,40}?,? )?(?<words>(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts) (?:${small} ){0,3}?(?<noun>\\p{L}[\\p{L}-]*)(?: of \\p{Ll}+)?)(?:,| (?:\\p{Ll}+(?:ed|[ewr]n|ing|ung|uck)|put|left|held|in|on|at|of|from|for|near|outside|inside|by|above|over|behind|across|along|beside|around|under|below|beneath|against|with|that|which|still|now|simply)\\b)[^;:\\uFFFC]*? (?<verb>reads?|sa(?:ys|id))(?: simply| only)?[,:]? $`,
  'u',
);
const isWritten = new RegExp(`^(?:${things}|slide|paper|page|screen|wall|book|song|hymn|verse)s?$`);

export function readsItself({ masked, sentence, span, actors }: Scene): Attribution | null {
  const lead = masked.slice(sentence.start, span.outerStart);
  if (!/ (?:reads?|sa(?:ys|id))(?: simply| only)?[,:]? $/.test(lead.slice(-20))) return null;
  const found = reads.exec(lead);
  const { noun = '', verb = '', words = '' } = found?.groups ?? {};
  if (!found) return null;
  const isPaper = isWritten.test(noun);
  if (!(isPaper || (/^read/.test(verb) && !isCalling(noun.toLowerCase())))) return null;
  const end = sentence.start + lead.indexOf(words) + words.length;
  const others = actors.filter((one) => one.start >= end && isSubject(one, masked, sentence.start));
  // "A letter came, and Quist read": but a book of somebody's in which a note stands reads nothing.
  const isOthers = others.some(
    (one) => !isPaper || masked.slice(one.end, span.outerStart).trim().startsWith(verb),
  );
  return isOthers ? null : thing(found, lead, sentence.start);
}
