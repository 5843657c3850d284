/** What the index says of itself, and in which of its chunks a word and its other forms stand. */
import { stemOf } from '../words/stem.ts';

/** `directory.json`, the one file of the index whose name never changes. */
export type Directory = {
  /** Articles in the index; they are numbered from 0, newest first. */
  articles: number;
  /** The folder of the files that belong to this index: its name is made from what they hold. */
  build: string;
  /** The first letters of all words, in the order of the files words/<number>.json. */
  letters: string[];
  /** The same of the words that stand outside of the articles, and of the files outside/<number>.json. */
  outside: string[];
  /** How many files chunks/<number>.bin there are. */
  chunks: number;
  /** For each chunk but the first, what its words do not stand before, and all words of the chunks before it do: the
   *  first letters of its first word. */
  starts: string[];
  /** Stems whose words stand elsewhere than where the stem itself would: the chunks they stand in. */
  elsewhere: Record<string, number[]>;
};

/** The chunk in which a word stands if it stands anywhere. */
export function chunkOf(word: string, { starts }: Pick<Directory, 'starts'>): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(word, starts[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The chunks in which all words of a word’s stem stand. */
export function chunksOfForms(word: string, directory: Directory): number[] {
  const stem = stemOf(word);
  const elsewhere = Object.hasOwn(directory.elsewhere, stem) ? directory.elsewhere[stem] : undefined;
  return elsewhere ?? [chunkOf(stem, directory)];
}

/** The chunks in which the words stand that begin so. */
export function chunksOfBeginning(beginning: string, directory: Directory): number[] {
  const first = chunkOf(beginning, directory);
  const last = chunkOf(`${beginning}\u{10FFFF}`, directory);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** In the order of code points, as Pagefind sorts; UTF-16 puts some letters elsewhere. */
export function isBefore(a: string, b: string): boolean {
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] === b[at]) continue;
    // Within a surrogate pair the first unit decides unless it is the same.
    return (a.codePointAt(at) ?? 0) < (b.codePointAt(at) ?? 0);
  }
  return a.length < b.length;
}
