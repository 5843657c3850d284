/** Lines above the text and the text to what each shares with it: a headline shares the article's matter, not its sentences. */
import { contentWords } from '../furniture/words.ts';

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
/** Of a line so much is looked at: it may be a whole book. */
const longestOpening = 400;
const run = 5;
const longRun = 8;

/** `text` is every line of the article's prose. */
export function tiesOf(lines: string[], text: string[]): Tie[] {
  const matter = new Map<string, number>();
  for (const line of text)
    for (const word of contentWords(line)) {
      const root = stem(word);
      matter.set(root, (matter.get(root) ?? 0) + 1);
    }
  const opening = new Set([...contentWords(text.slice(0, openingLines).join(' '))].map(stem));
  const runs = new Set(text.slice(0, repeatedLines).flatMap((line) => runsOf(line.slice(0, longestOpening))));
  return lines.map((line) => {
    const words = [...contentWords(line)].map(stem);
    const shareOf = (is: (word: string) => boolean) => words.filter(is).length / Math.max(1, words.length);
    const count = words.filter((word) => matter.has(word)).length;
    const own = runsOf(line);
    const repeated = own.filter((one) => runs.has(one)).length;
    return {
      count,
      share: shareOf((word) => matter.has(word)),
      strong: shareOf((word) => (matter.get(word) ?? 0) > 2),
      opening: shareOf((word) => opening.has(word)),
      matter: opening.size === 0 ? 0 : Math.min(1, (count * 4) / opening.size),
      repeated: repeated / Math.max(1, own.length),
      repeatsLong: repeated > longRun - run,
    };
  });
}

/** Enough of a stem to let "leaves" meet "leave": inflections differ in their endings. */
function stem(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word.replace(/(es|s|ed|ing)$/, '');
}

const longestLine = 60;

function runsOf(line: string): string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > longestLine * 2) return [];
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
}
