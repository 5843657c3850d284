/** A sentence that something opens which reads or says the quoted words: "a scrap of paper pushed under the door read: “…”". */
import { canSpeak, isCalling } from '../../grammar/nouns.ts';
import { isSubject } from '../passages/subjects.ts';
import type { Attribution, Scene } from './attribution.ts';
import { phraseWord, writtenNouns, writtenThing } from './written.ts';

/** What begins another clause, or shows a verb of the sentence's own: then whatever opens it need not be what reads. */
const otherClause =
  '(?:and|but|because|if|as|that|which|when|while|who|whom|whose|where|is|are|was|were|has|have|had|will|would|can|could|bore|he|she|it|they|we|I|you)';
const word = `(?!${otherClause}\\s)${phraseWord}`;
const place =
  '(?:in|on|at|of|from|for|near|to|up|down|out|inside|outside|by|above|over|behind|across|along|beside|around|under|below|beneath|against|with)';
/** "Pushed under the door", "inside a copy": a participle that has no object. "Left the pitch" tells what the players did. */
const whereItIs = `(?:(?:\\p{Ll}+(?:ed|[ewr]n|ing|ung|uck)|put|left|held) )?${place}\\b`;
const within = `(?:(?! ${otherClause}\\b)[^,;:\\uFFFC])*?`;
/** "A scrap of paper pushed under the door read": whatever opens the sentence, and is nobody. */
const reads = new RegExp(
  `^\\s*(?:\\p{L}+, |(?:In|On|At|Outside|Inside|Near|By|Above|Below|Over|Under|Beside|Behind|Across)\\b[^,\\uFFFC]{2,40}?,? )?(?<words>(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts) (?:${word} ){0,3}?(?<noun>${word})(?: of \\p{Ll}+)?)(?: ${whereItIs}${within})?(?:, \\p{Ll}+(?:ed|[ewr]n|ung|uck) ${within},)?(?: (?:still|now|simply))? (?<verb>reads?|sa(?:ys|id))(?: simply| only)?[,:]? $`,
  'u',
);
const isWritten = new RegExp(`^(?:${writtenNouns}|slide|paper|page|screen|wall|book|song|hymn|verse)s?$`);

export function readsItself({ masked, sentence, span, actors }: Scene): Attribution | null {
  const lead = masked.slice(sentence.start, span.outerStart);
  if (!/ (?:reads?|sa(?:ys|id))(?: simply| only)?[,:]? $/.test(lead.slice(-20))) return null;
  const found = reads.exec(lead);
  const { noun = '', verb = '', words = '' } = found?.groups ?? {};
  if (!found) return null;
  const isPaper = isWritten.test(noun);
  if (!(isPaper || (/^read/.test(verb) && !isSomebodys(noun.toLowerCase())))) return null;
  const end = sentence.start + lead.indexOf(words) + words.length;
  const acting = actors.filter((one) => one.start >= end && isSubject(one, masked, sentence.start));
  // "A letter came, and Quist read": but a book of somebody's in which a note stands reads nothing.
  const isOthers = acting.some(
    (one) => !isPaper || masked.slice(one.end, span.outerStart).trim().startsWith(verb),
  );
  return isOthers ? null : writtenThing(found, lead, sentence.start);
}

/** "The pupils", "the choir": whoever can read something out. */
function isSomebodys(noun: string): boolean {
  return [noun, noun.replace(/s$/, '')].some((one) => isCalling(one) || canSpeak(`the ${one}`));
}
