/** Words that others wrote to words that a terminal prints as they are: nothing in them moves, colours or turns the rest. */

/** Controls, line ends, marks of direction and halves of letters, each to its code in Unicode. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (letter) => `<U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
