/** Names in capitals to those of a line that has none: in a line of capitals these tell no names. */
import { isSurelyPerson } from './names.ts';

/** "ADA QUIST" is "Ada Quist". */
export function asWritten(names: string): string {
  return names.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

/** Two words or more and nothing but capitals: a section and its paper, or a title that goes on with "by". */
const shouted = /^[^\p{Ll}\d|/•·:–—]*\p{Lu} \p{Lu}[^\p{Ll}\d|/•·:–—]*$/u;

/** "TRADERS HIT BY MARKET FEARS" names nobody, "HARBOUR NEWS BY ADA QUIST" somebody whose given name is one. */
export function isTitleInCapitals(before: string, names: string): boolean {
  return shouted.test(before) && !isSurelyPerson(asWritten(names));
}
