/** Lines above the text and the text to what each shares with it: a headline shares the article's matter, not its sentences. */
import { remembering } from '../asking/remembering.ts';
import { contentWords, wordsOf } from '../furniture/words.ts';

export type Tie = {
  /** How many of the line's content words the text has, and their share of the line's. */
  count: number;
  share: number;
  /** The share of those that the text has more than twice. */
  strong: number;
  /** The share of those that the text's opening has, and how much of the opening's matter the line holds. */
  opening: number;
  matter: number;
  /** The share of the line's runs of five words that the opening has: a caption or a teaser repeats its sentence. */
  repeated: number;
  /** Whether it repeats eight words or more. */
  repeatsLong: boolean;
};

const openingLines = 2;
const repeatedLines = 3;
/** Of a line of the text so much is looked at: it may be a whole book. */
const longestOpening = 400;
const run = 5;
const longRun = 8;

/** `text` is every line of the article's prose. */
export function tiesOf(lines: string[], text: string[]): Tie[] {
  /** How often the text has the matter of the lines. */
  const matter = new Map<string, number>();
  for (const line of lines) for (const root of rootsOf(line)) matter.set(root, 0);
  const opening = new Set<string>();
  for (const [at, line] of text.entries())
    for (const root of rootsOf(line)) {
      const times = matter.get(root);
      if (times !== undefined) matter.set(root, times + 1);
      if (at < openingLines) opening.add(root);
    }
  const repeats = repeatsOf(text.slice(0, repeatedLines).map(openingWords));
  return lines.map((line) => {
    const words = wordsIn(line);
    const repeated = repeats(words);
    const runs = words.length - run + 1;
    return {
      ...sharedBy(rootsOf(line)),
      repeated: repeated / Math.max(1, runs),
      repeatsLong: repeated > longRun - run,
    };
  });

  function sharedBy(roots: readonly string[]) {
    const found = { count: 0, strong: 0, opening: 0 };
    for (const root of roots) {
      const times = matter.get(root) ?? 0;
      if (times > 0) found.count += 1;
      if (times > 2) found.strong += 1;
      if (opening.has(root)) found.opening += 1;
    }
    const size = Math.max(1, roots.length);
    return {
      count: found.count,
      share: found.count / size,
      strong: found.strong / size,
      opening: found.opening / size,
      matter: opening.size === 0 ? 0 : Math.min(1, (found.count * 4) / opening.size),
    };
  }
}

/** The stem of each of a line's content words; several steps compare the same lines. */
const rootsOf: (line: string) => readonly string[] = remembering((line) =>
  Array.from(contentWords(line), stem),
);

/** Enough of a stem to let "leaves" meet "leave": inflections differ in their endings. */
function stem(word: string): string {
  if (word.length > 5) return word.slice(0, 5);
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const endings = ['es', 's', 'ed', 'ing'];

/** A longer line is a paragraph, and not compared. */
const longestLine = 120;

function wordsIn(line: string): string[] {
  const words = wordsOf(line).runs.map(({ small }) => small);
  return words.length > longestLine ? [] : words;
}

function openingWords(line: string): string[] {
  return wordsOf(line)
    .runs.filter(({ end }) => end <= longestOpening)
    .map(({ small }) => small);
}

/** How many runs of words of a line some lines have as well. */
function repeatsOf(lines: string[][]): (words: string[]) => number {
  const places = new Map<string, { line: string[]; from: number }[]>();
  for (const line of lines)
    for (let from = 0; from + run <= line.length; from += 1) {
      const first = line[from] as string;
      const others = places.get(first);
      if (others) others.push({ line, from });
      else places.set(first, [{ line, from }]);
    }
  return (words) => {
    let repeated = 0;
    for (let at = 0; at + run <= words.length; at += 1)
      if (places.get(words[at] as string)?.some(({ line, from }) => isRun(words, at, line, from)))
        repeated += 1;
    return repeated;
  };
}

function isRun(words: string[], at: number, line: string[], from: number): boolean {
  for (let next = 1; next < run; next += 1) if (words[at + next] !== line[from + next]) return false;
  return true;
}
