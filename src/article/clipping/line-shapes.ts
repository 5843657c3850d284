/** A line to how it begins and ends: whether as a sentence does, or as what goes on. */
import { wantsAnother } from '../grammar/function-words.ts';
import { hasText, type Line } from '../text/lines.ts';

/** In words: what is shorter and ends as a sentence may go on is a button, such as “Log in”. */
export const some = 3;
/** In words: a title may be as long, and so may a link. */
export const short = 6;

export function wordsIn({ text }: Line): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export function ends({ text }: Line): boolean {
  return /[.!?…:;]["'”’)\]]*\s*$/.test(text);
}

/** A word in small letters: neither a name such as iPhone nor an address. */
export function beginsSmall({ text }: Line): boolean {
  return /^\s*\p{Ll}[\p{Ll}'’-]*(?=[\s,;:.!?)”"]|$)(?!\.\w)/u.test(text);
}

/** Dashes are no bullets here: one may stand between the words of a sentence, and so begin a line. */
export function beginsItem({ text }: Line): boolean {
  return /^\s*[•●▪■◦‣·*]\s/u.test(text);
}

/** Whether both have words, and the first does not end. */
export function isPair(above: Line | undefined, line: Line): above is Line {
  return above !== undefined && hasText(above) && hasText(line) && !ends(above);
}

/** Whether the last word wants another: in a sentence, or alone, as “By” does. */
export function wantsMore(line: Line): boolean {
  const last = lastWord.exec(line.text)?.[1];
  if (last === undefined || !wantsAnother(last) || closesPoint.test(line.text)) return false;
  return wordsIn(line) === 1 ? opensAlone.test(last) : wordsIn(line) >= some;
}

/** In small letters, or where a sentence begins: a title’s “Creep In” wants no other. */
const lastWord = /(?:(?:^|\s)(?=\p{Ll})|(?:^\s*|[.!?]["”’)]* )["“‘]?)(\p{L}\p{Ll}*)\s*$/u;
/** Of the points of a law, the last but one: “the harbour; and”. */
const closesPoint = /;\s(?:and|or)\s*$/;
/** In capitals, others are buttons: “About”. */
const opensAlone = /^(?:By|\p{Ll}+)$/u;
