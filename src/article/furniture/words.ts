/** A line to its words: how many there are, which of them hold a sentence together, and which carry its matter. */
import { remembering } from '../remembering.ts';

/** Words that an English sentence cannot do without: the closed classes (articles, pronouns, prepositions, auxiliaries, conjunctions). */
export const functionWords = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their who whom
  which what whose when where why how and or but nor so yet for of in on at by to from with without into onto over
  under after before between during through against about among as if than then because while although though unless
  until since is am are was were be been being has have had do does did will would can could shall should may might
  must not no there here all any some each every both more most such only also just up out off down again very too`
    .split(/\s+/)
    .filter(Boolean),
);
const longestFunctionWord = Math.max(...[...functionWords].map((word) => word.length));

const wordShape = /[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu;

/** How many words; the share of them that are function words; the share of longer ones that begin with a capital. */
export function countWords(text: string): { words: number; grammar: number; capitals: number } {
  const words = text.match(wordShape) ?? [];
  let grammar = 0;
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    const capital = beginsWithCapital(word);
    if (word.length <= longestFunctionWord && functionWords.has(capital ? word.toLowerCase() : word))
      grammar += 1;
    else if (word.length > 3) {
      long += 1;
      if (capital) capitals += 1;
    }
  }
  return {
    words: words.length,
    grammar: words.length === 0 ? 0 : grammar / words.length,
    capitals: long === 0 ? 0 : capitals / long,
  };
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word[0] as string;
  return first !== first.toLowerCase();
}

/** The words that carry a line's matter: longer than three letters and of an open class. */
export const contentWords: (text: string) => ReadonlySet<string> = remembering((text) => {
  const found = new Set<string>();
  for (const word of text
    .slice(0, 4000)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? [])
    if (!functionWords.has(word)) found.add(word);
  return found;
});
