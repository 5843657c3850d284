/** A line to its words: how many there are, which of them hold a sentence together, and which carry its matter. */
import { functionWords } from '../grammar/function-words.ts';
import { remembering } from '../asking/remembering.ts';
import { type Run, runsIn, type Signs, scan } from '../text/runs.ts';
import { hints, hintsOf } from './hints.ts';

export type Words = {
  runs: readonly Run[];
  /** The first word, in small letters; what the words hint at, taken together. */
  first: string;
  hinted: number;
  count: number;
  /** Share of the words that are function words; share of the longer others that begin with a capital. */
  grammar: number;
  capitals: number;
  /** The words that carry the line's matter: longer than three letters and of an open class. */
  matter: ReadonlySet<string>;
  /** The first of the line's words as a lexicon has them: numbers are 0. */
  opening: readonly string[];
  signs: Signs;
};

/** A line so long is known by its beginning. */
const longestLine = 4000;
/** Enough of a paragraph to know its wording by. */
const longestOpening = 300;
const mostOpening = 40;

export const wordsOf: (text: string) => Words = remembering((text) => {
  const { runs, signs } = scan(text.length > longestLine ? text.slice(0, longestLine) : text);
  return { runs, ...counted(runs, signs), opening: openingOf(runs, text), signs };
});

/** The words that carry a line's matter. */
export function contentWords(text: string): ReadonlySet<string> {
  return wordsOf(text).matter;
}

/** Counts words as spaces part them: "well-known" is one. */
function counted(
  runs: readonly Run[],
  { foreign, joined }: Signs,
): Pick<Words, 'first' | 'hinted' | 'count' | 'grammar' | 'capitals' | 'matter'> {
  const matter = new Set<string>();
  // In words run together, and beside letters that no pattern knows, anything may be.
  let hinted = foreign || joined ? -1 : 0;
  let count = 0;
  let grammar = 0;
  let long = 0;
  let capitals = 0;
  let first = runs[0];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] as Run;
    const hint = hintsOf(run.small);
    const isFunctional = (hint & hints.functional) !== 0;
    hinted |= hint;
    if (!isFunctional && run.small.length > 3) addMatter(matter, run);
    if (run.spaced) first = run;
    if (runs[at + 1]?.spaced === false) continue;
    count += 1;
    if (isFunctional && first === run) grammar += 1;
    else if (run.end - (first as Run).start > 3) {
      long += 1;
      if (first?.capital) capitals += 1;
    }
  }
  return {
    first: runs[0]?.small ?? '',
    hinted,
    count,
    grammar: count === 0 ? 0 : grammar / count,
    capitals: long === 0 ? 0 : capitals / long,
    matter,
  };
}

function addMatter(matter: Set<string>, { small, letters }: Run) {
  if (letters) matter.add(small);
  else for (const word of small.match(/\p{L}{4,}/gu) ?? []) if (!functionWords.has(word)) matter.add(word);
}

/** An apostrophe joins what stands about it: "don't". */
function openingOf(runs: readonly Run[], text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < runs.length && words.length < mostOpening; at += 1) {
    const run = withinOpening(runs[at], text);
    if (!run) break;
    const next = isApostrophe(text[run.end]) ? withinOpening(runs[at + 1], text) : undefined;
    if (next?.start === run.end + 1 && next.letters) {
      words.push(`${run.small}'${next.small}`);
      at += 1;
    } else words.push(run.letters || !/^\d+$/.test(run.small) ? run.small : '0');
  }
  return words;
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '’';
}

/** A run as far as it stands in the opening of its text. */
function withinOpening(run: Run | undefined, text: string): Run | undefined {
  if (run === undefined || run.end <= longestOpening) return run;
  const [part] = runsIn(text.slice(Math.min(run.start, longestOpening), longestOpening));
  return part && { ...part, start: run.start };
}
