/**
 * Words in which characters were lost, as pages have them whose encoding was read wrongly, to the same words with the
 * marks that these must have been. Each takes the place of one U+FFFD, so that places in the words stay what they were.
 * Lost letters cannot be known, and stay lost.
 */

const lost = '\uFFFD';

/** Before words, after nothing, a space, which may be lost as well, or a bracket. */
const opening = /(?<=^|[\s([–—-]|[.,?!;:\s]\uFFFD)\uFFFD(?=[\p{L}\p{N}[$£€…])/gu;

/** After a stop, or after a word whose end it is: after an s, it would as well be a sign of ownership. */
const closing = /(?<=[.,?!…;:\])]|[^\P{L}s]|\p{N})\uFFFD(?=$|[\s,.;:?!)\]–—-]|\uFFFD)/gu;

/** Within a word before what English shortens or the second capital of a name, or after the s of an owner. */
const apostrophe = /(?<=\p{L})\uFFFD(?=(?:s|t|d|m|re|ve|ll)(?!\p{L})|\p{Lu})|(?<=\p{L}s)\uFFFD(?= \p{L})/gu;

/** Marks of quotation come in pairs, of which one may be left: one side alone is rather a letter, or a dash. */
export function withLostMarks(words: string): string {
  if (!words.includes(lost)) return words;
  const shortened = words.replace(apostrophe, '’');
  const straight = shortened.includes('"');
  const opens = straight || shortened.includes('“') || shortened.search(opening) >= 0;
  const closes = straight || shortened.includes('”') || shortened.search(closing) >= 0;
  if (!opens || !closes) return shortened;
  return shortened.replace(opening, straight ? '"' : '“').replace(closing, straight ? '"' : '”');
}
