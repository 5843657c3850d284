/** Words that an English sentence cannot do without: the closed classes (articles, pronouns, prepositions, auxiliaries, conjunctions). */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their who whom
  which what whose when where why how and or but nor so yet for of in on at by to from with without into onto over
  under after before between during through against about among as if than then because while although though unless
  until since is am are was were be been being has have had do does did will would can could shall should may might
  must not no there here all any some each every both more most such only also just up out off down again very too`
    .split(/\s+/)
    .filter(Boolean),
);

/** A contraction is what it begins with: "You’ll". */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase().split(/['’]/, 1)[0] as string);
}
