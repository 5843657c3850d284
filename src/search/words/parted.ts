/** A word that the archive does not have to its two parts with a hyphen between, where it has them side by side. */
import type { Files } from '../index/files.ts';
import { fold } from './fold.ts';
import type { Clause } from '../query/language.ts';
import { matchText } from '../selecting/match.ts';

/** `nonproliferation` to `non-proliferation`, where its parts stand side by side; null where they do not. */
export async function parted(word: string, clause: Clause, files: Files): Promise<string | null> {
  const spelt = await files.spellings([...word][0] ?? '');
  const first = new Set(spelt.map(([printed]) => fold(printed)));
  const ends = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
  for (const end of ends.filter((one) => first.has(word.slice(0, one)))) {
    const words = [word.slice(0, end), word.slice(end)];
    const apart = { ...clause, words, hyphenated: null, isExact: true, isBeginning: false };
    const { occurrences } = await matchText(apart, files);
    if (occurrences.size > 0) return words.join('-');
  }
  return null;
}
