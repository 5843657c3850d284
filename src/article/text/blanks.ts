/** A text to the same with one blank for every stretch of white space, line breaks too. */

/** White space that is not one blank: most texts have none, and stay what they are. */
const uneven = /[^\S ]| {2}/;

export function singleBlanks(text: string): string {
  return uneven.test(text) ? text.replace(/\s+/g, ' ') : text;
}
