/** A word that the archive does not have to the same word with a hyphen in it, or without one, where it has that. */
import type { Files } from './files.ts';
import { fold } from './fold.ts';
import type { Clause } from './language.ts';
import { matchText } from './match.ts';

/** `nonproliferation` to `non-proliferation`, where its parts stand side by side; null where they do not. */
export async function parted(word: string, clause: Clause, files: Files): Promise<string | null> {
  const first = new Set((await spelt(word, files)).map(([printed]) => fold(printed)));
  const ends = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
  for (const end of ends.filter((one) => first.has(word.slice(0, one)))) {
    const words = [word.slice(0, end), word.slice(end)];
    const { occurrences } = await matchText({ ...clause, words, isExact: true, isBeginning: false }, files);
    if (occurrences.size > 0) return words.join('-');
  }
  return null;
}

/** `co-operation` to `cooperation`, as it is printed; null where it is not. */
export async function joined(words: readonly string[], files: Files): Promise<string | null> {
  const word = words.join('');
  const [printed] = (await spelt(word, files)).find(([one]) => fold(one) === word) ?? [];
  return printed ?? null;
}

const spelt = (word: string, files: Files) => files.spellings([...word][0] ?? '');
