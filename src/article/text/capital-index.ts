/** Lines to an index of what stands in them from a capital on: words that begin with one are looked for there, and not in every line. */
import { matchesIn } from './matches.ts';
import { once } from '../asking/once.ts';
import { remembering } from '../asking/remembering.ts';

/** So many characters of what begins with a capital tell enough words apart. */
const longest = 40;

/** The places of the lines that have some words, in order; words without a capital are looked for in all. */
export function capitalIndex(lines: readonly string[]): (words: string) => readonly number[] {
  const entries = once(() =>
    lines
      .flatMap((line, at) =>
        matchesIn(line, /\p{Lu}/gu).map(({ index }) => ({ words: line.slice(index, index + longest), at })),
      )
      .sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.at - b.at)),
  );
  const hasWords = (words: string) => (at: number) => lines[at]?.includes(words) === true;
  return remembering((words) => {
    if (!/^\p{Lu}/u.test(words)) return [...lines.keys()].filter(hasWords(words));
    const begins = words.slice(0, longest);
    const found = new Set<number>();
    for (let next = firstFrom(begins, entries()); entries()[next]?.words.startsWith(begins); next += 1)
      found.add(entries()[next]?.at as number);
    const places = [...found].sort((a, b) => a - b);
    return words.length > longest ? places.filter(hasWords(words)) : places;
  });
}

/** By halves: where the entries begin that do not stand before some words. */
function firstFrom(words: string, entries: readonly { words: string }[]): number {
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle] as { words: string }).words < words) from = middle + 1;
    else to = middle;
  }
  return from;
}
