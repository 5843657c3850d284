/** Two lines of one paragraph to whether their words stand together without a blank, as a mark does at the word before it. */

/** Marks at the end of what they stand after, and what English shortens; “...” and “.com” are words of their own. */
const atTheWordBefore = /^\s*(?:(?!\.\.)[,;:.?!%)\]’”"']+(?=\s|$)|['’](?:s|re|ve|ll|d|t|m)(?!\p{L}))/u;
const atTheWordAfter = /[([“‘$£€#@/]\s*$|(?:^|\s)["']\s*$/;

export function isAttached(line: string, next: string): boolean {
  return beginsAttached(next) || atTheWordAfter.test(line);
}

export function beginsAttached(line: string): boolean {
  return atTheWordBefore.test(line);
}
