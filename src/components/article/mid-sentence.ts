/** A reason that names a speaker to the same with the speaker as in the middle of a sentence: “he” is the pilot, “it” the Kremlin. */

/** Determiners of English; what follows in small letters is no name. */
const opening = /^(?:The|An?|One|Another|His|Her|Its|Their|Our|My)(?= \p{Ll})/u;

/**
 * “The pilot” may have begun its sentence in the clipping, and begins none in the reason. Words in marks stay as they are.
 * @param text of the article, whose sentences show which names have “the” before them
 */
export function midSentence(reason: string, speaker: string, text: string): string {
  const named = speaker.replace(opening, (word) => word.toLowerCase());
  const within = named === speaker && alwaysHasThe(speaker, text) ? ` the ${speaker}` : ` ${named}`;
  // What replaces is asked for, since “$&” in it would be read as a pattern.
  return reason.replaceAll(` ${speaker}`, () => within);
}

/** Persons and most companies have no “the” at least once; “the Trump campaign” alone makes none of “Trump”. */
function alwaysHasThe(name: string, text: string): boolean {
  const before = text
    .split(name)
    .slice(0, -1)
    .filter((words) => !/[\p{L}\p{N}]$/u.test(words));
  return before.length > 0 && before.every((words) => /(?<!\p{L})the\s$/iu.test(words));
}
