/** Words for somebody who has no name to the one they give: "a driver, who identified himself only as Segun", "the base chief known as Bob". */
import type { Passage } from '../passages/passage.ts';

const name = "(\\p{Lu}[\\p{L}.’'-]*\\p{L}(?: \\p{Lu}[\\p{L}.’'-]*\\p{L}){0,2})";
const naming =
  '(?:(?:gave|gives?|identif(?:y|ied|ies)|introduc(?:ed|es)|call(?:ed|s)) (?:(?:him|her)self|themselves|(?:his|her|their) (?:first |full )*name)|identified|named|known)';
/** "The director of a film called Storm": so is the film called. */
const notOfThing =
  '(?<!\\b(?:of|behind|for|from|in|at|with|near|to) (?:an?|the|his|her|their|our|my) (?:\\p{Ll}[\\p{L}-]* ){0,2}\\p{Ll}[\\p{L}-]*)';
const givesName = new RegExp(
  `(?:,? who (?:\\p{Ll}+ ){0,4}?${naming}|${notOfThing} known)(?: only| simply| just)? as ${name}|(?<=\\p{Ll})${notOfThing} called ${name}(?=[.,;]| who )`,
  'uy',
);
/** "Who gave only her first name, Zelda": a name set off, rather than told. */
const setsOff = new RegExp(
  `,? who (?:gave|gives?) (?:only )?(?:his|her|their) (?:first |given )?name, ${name}`,
  'uy',
);

export function aliasOf(words: string, passages: readonly Passage[]): string | null {
  for (const { text } of passages.toReversed()) {
    const at = text.indexOf(words);
    if (at < 0) continue;
    const given = aliasAt(text, at + words.length);
    if (given !== null) return given;
  }
  return null;
}

/** The name that the words right after an offset give: “…,” said one, who gave her name as Zelda. */
export function aliasAt(text: string, at: number): string | null {
  for (const pattern of [givesName, setsOff]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const given = found?.[1] ?? found?.[2];
    if (given !== undefined) return given;
  }
  return null;
}
