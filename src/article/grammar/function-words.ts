/** Words that an English sentence cannot do without: the closed classes (articles, pronouns, prepositions, auxiliaries, conjunctions). */

/** Those that open a phrase, so that another word must follow in it. */
const openingPhrases: ReadonlySet<string> = new Set(
  `a an the my your his its our their whose and or but nor for of in on at by to from with without into onto over
  under after before between during through against about among as if than because although though unless until since
  are was were be is has have had will would can could shall should may might must that which who when where while`
    .split(/\s+/)
    .filter(Boolean),
);

export const functionWords: ReadonlySet<string> = new Set([
  ...openingPhrases,
  ...`this these those i you he she it we they me him her us them whom what why am how so yet then
  been being do does did not no there here all any some each every both more most such only also just up out off down
  again very too`
    .split(/\s+/)
    .filter(Boolean),
]);

export function wantsAnother(word: string): boolean {
  return openingPhrases.has(word.toLowerCase());
}

/** A contraction is what it begins with: "You’ll". */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase().split(/['’]/, 1)[0] as string);
}
