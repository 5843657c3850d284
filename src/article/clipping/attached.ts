/** Two lines of one paragraph to whether their words stand together without a blank, as a mark does at the word before it. */

/**
 * Marks at the end of what they stand after, and what English shortens; “...” and “.com” are words of their own. Blanks
 * and marks without width may stand before them.
 */
const atTheWordBefore =
  /^[\s\u200B-\u200F\u2060]*(?:(?!\.\.)[,;:.?!%)\]’”"']+(?=[\s\u200B-\u200F\u2060]|$)|['’](?:s|re|ve|ll|d|t|m)(?!\p{L}))/u;
const atTheWordAfter = /[([“‘$£€#@/][\s\u200B-\u200F\u2060]*$|(?:^|\s)["'][\s\u200B-\u200F\u2060]*$/;

export function isAttached(line: string, next: string): boolean {
  return beginsAttached(next) || atTheWordAfter.test(line);
}

export function beginsAttached(line: string): boolean {
  return atTheWordBefore.test(line);
}
