/** Words for somebody who has no name to the one they give: "a driver, who identified himself only as Segun", "the base chief known as Bob". */
import type { Passage } from '../passages/passage.ts';

const givesName =
  /(?:,? who (?:\p{Ll}+ ){0,4}?(?:(?:gave|gives?|identif(?:y|ied|ies)|introduc(?:ed|es)|call(?:ed|s)) (?:(?:him|her)self|themselves|(?:his|her|their) (?:first |full )*name)|identified|named|known)| known)(?: only| simply| just)? as (\p{Lu}[\p{L}.’'-]*\p{L}(?: \p{Lu}[\p{L}.’'-]*\p{L}){0,2})/uy;

export function aliasOf(words: string, passages: readonly Passage[]): string | null {
  for (const { text } of passages.toReversed()) {
    const at = text.indexOf(words);
    if (at < 0) continue;
    givesName.lastIndex = at + words.length;
    const name = givesName.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
