/** A line to its words: how many there are, which of them hold a sentence together, and which carry its matter. */
import { remembering } from '../remembering.ts';
import { type Run, runsIn } from '../runs.ts';

export type Words = {
  count: number;
  /** Share of the words that are function words; share of the longer others that begin with a capital. */
  grammar: number;
  capitals: number;
  /** The words that carry the line's matter: longer than three letters and of an open class. */
  matter: ReadonlySet<string>;
  /** The first of the line's words as a lexicon has them: numbers are 0. */
  opening: readonly string[];
};

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

/** A line so long is known by its beginning. */
const longestLine = 4000;
/** Enough of a paragraph to know its wording by. */
const longestOpening = 300;
const mostOpening = 40;

export const wordsOf: (text: string) => Words = remembering((text) => {
  const runs = runsIn(text.slice(0, longestLine));
  const opening = text.length > longestOpening ? runsIn(text.slice(0, longestOpening)) : runs;
  return { ...counted(runs), matter: matterOf(runs), opening: openingOf(opening, text) };
});

/** The words that carry a line's matter. */
export function contentWords(text: string): ReadonlySet<string> {
  return wordsOf(text).matter;
}

/** Counts words as spaces part them: "well-known" is one. */
function counted(runs: Run[]): Pick<Words, 'count' | 'grammar' | 'capitals'> {
  let count = 0;
  let grammar = 0;
  let long = 0;
  let capitals = 0;
  let at = 0;
  while (at < runs.length) {
    const { start, small, capital } = runs[at] as Run;
    let last = at;
    while (runs[last + 1]?.spaced === false) last += 1;
    count += 1;
    if (last === at && functionWords.has(small)) grammar += 1;
    else if ((runs[last] as Run).end - start > 3) {
      long += 1;
      if (capital) capitals += 1;
    }
    at = last + 1;
  }
  return {
    count,
    grammar: count === 0 ? 0 : grammar / count,
    capitals: long === 0 ? 0 : capitals / long,
  };
}

function matterOf(runs: Run[]): Set<string> {
  const found = new Set<string>();
  for (const { small, letters } of runs) {
    if (small.length < 4) continue;
    for (const word of letters ? [small] : (small.match(/\p{L}{4,}/gu) ?? []))
      if (!functionWords.has(word)) found.add(word);
  }
  return found;
}

/** An apostrophe joins what stands about it: "don't". */
function openingOf(runs: Run[], text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < runs.length && words.length < mostOpening; at += 1) {
    const { end, small, letters } = runs[at] as Run;
    const next = runs[at + 1];
    if (next?.start === end + 1 && next.letters && (text[end] === "'" || text[end] === '’')) {
      words.push(`${small}'${next.small}`);
      at += 1;
    } else words.push(letters || !/^\d+$/.test(small) ? small : '0');
  }
  return words;
}
