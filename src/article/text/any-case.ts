/**
 * A part of a pattern to the same in capitals and small letters. In place of a group that turns case on or off, (?i:…) or
 * (?-i:…): once a process has compiled so many patterns that V8 does not optimise further ones (13.6), such a group with
 * alternatives in it is read in the case of all of the pattern.
 */
export function inAnyCase(part: string): string {
  return part.replace(/\[([^\]]*)\]|\p{Ll}/gu, (all, some: string = all) => `[${some}${some.toUpperCase()}]`);
}
