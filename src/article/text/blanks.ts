/** A text to the same with one blank for every stretch of white space, line breaks too. */

/** White space that is not one blank: most texts have none, and stay what they are. */
const uneven = /[^\S ]| {2}/;

/** The place in a text of what stands at an offset of the same with single blanks. */
export function placeInUneven(text: string, offset: number): number {
  let at = 0;
  for (let passed = 0; passed < offset; passed += 1) {
    const isBlank = blank.test(text[at] as string);
    at += 1;
    while (isBlank && at < text.length && blank.test(text[at] as string)) at += 1;
  }
  return at;
}

const blank = /\s/;

export function singleBlanks(text: string): string {
  return uneven.test(text) ? text.replace(/\s+/g, ' ') : text;
}
