/** A reason that names a speaker to the same with the speaker as in the middle of a sentence: “he” is the pilot. */

/** Determiners of English; what follows in small letters is no name. */
const opening = /^(?:The|An?|One|Another|His|Her|Its|Their|Our|My)(?= \p{Ll})/u;

/** “The pilot” may have begun its sentence in the clipping, and begins none in the reason. Words in marks stay as they are. */
export function midSentence(reason: string, speaker: string): string {
  const within = ` ${speaker.replace(opening, (word) => word.toLowerCase())}`;
  // What replaces is asked for, since “$&” in it would be read as a pattern.
  return reason.replaceAll(` ${speaker}`, () => within);
}
