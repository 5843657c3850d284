/** What stands before and after a place in a line to whether one block ends and the next begins there, with nothing between. */
import { meetBetween } from './words-that-meet.ts';
import type { WordsAsWritten } from './words-as-written.ts';

/**
 * Where that may be: before a capital or what opens a quotation, before a time or a date, and at a gap, which is looked
 * back at from its end alone.
 */
export const seam =
  /(?<=[\p{L}\p{Nd}.!?…%:"”’'»)\]])(?=["“‘(]?\p{Lu})|(?<=\p{Ll}|(?:19|20)\d\d)(?=©|\d{1,2}:\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})|(?=\S)(?<=\S[ \u00A0]{2,})/gu;

/** What indentation leaves between two blocks. */
export const gap = /(?<=\S)[ \u00A0]{3,}(?=[^\p{Ll}\s])/gu;

/** Two blanks stand between sentences, too. */
const endsInGap = /(?:[ \u00A0]{3}|(?:[^.!?…:;,”"’')\]\s]|(?<![.!?…])[)\]])[ \u00A0]{2})$/u;

/**
 * Of the block that ends, if one does: whether it began where another had ended without a gap, and whether a straight
 * mark in it waits for another, so that the next one closes and does not open.
 */
export type Block = { isGlued: boolean; isQuoting: boolean };

export function isSeam(before: string, after: string, words: WordsAsWritten, block: Block): boolean {
  if (/\s$/.test(before)) return endsInGap.test(before) && !/^\p{Ll}/u.test(after);
  if (/"$/.test(before) ? block.isQuoting : /'$/.test(before) && !closes.test(before)) return false;
  if (block.isQuoting && /^"/.test(after)) return false;
  if (sentenceEnd.test(before))
    return sentence.test(after) && !abbreviation.test(before) && !isAddress(before, after);
  if (/^["'(]/.test(after)) return false;
  if (/^[©\d“‘]/.test(after) || halfDay.test(before)) return true;
  if (/\p{Nd}$/u.test(before))
    return number.test(before) && /^(?![AP]M)\p{Lu}(?:\p{Ll}{2}|\p{Lu}{3})/u.test(after);
  if (/[^\p{L}]$/u.test(before)) return closed.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
  return meetBetween(before, after, words, block.isGlued);
}

/** "QUAYPOST.COM": capitals on both sides of a stop. */
function isAddress(before: string, after: string): boolean {
  return /\p{Lu}\.$/u.test(before) && /^\p{Lu}{2}/u.test(after);
}

/** A single mark, which may be an apostrophe, closes what another opened behind a space. */
const closes = /(?:^|[\s(])'[^']*'$/;

/** No single capital is before the stop: it may be an initial, or the next letter of “U.S.”. */
const sentenceEnd = /(?:\p{Ll}|\p{Nd}|\p{Lu}{2})["”’')\]]?[.!?…]+["”’')\]]*$/u;
const sentence = /^["“‘(]?\p{Lu}(?:[\p{Ll}’' ]|\p{Lu}+[ \p{Ll}])/u;
const abbreviation = /(?<!\p{L})(?:Mrs?|Ms|Dr|St|Mt|Ft|Prof|Rev|Gen|Sen|Rep|Gov|Lt|Sgt|Col|Capt|vs|Nos?)\.$/u;

/** A year, a time, a count, but no sum, of which a word may be part: “$9Billion”. */
const number = /(?<![\p{L}\p{Nd}$£€])(?:\d{4}|\d{1,2}:\d\d|\d{1,3}(?:,\d{3})*)$/u;
const halfDay = /\d ?[AP]M$/;

/** What ends in a bracket or a mark, with a word in it; a label; a share. */
const closed = /\p{L}{4}["”’'»)\]%]+$|\p{Ll}{3}:$|\d%$/u;
