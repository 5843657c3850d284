/** A word that occurs nowhere to the archive’s nearest word, by how many letters they differ. */
import { commonWords } from '../query/common-words.ts';
import { fold } from './fold.ts';

/** The words that begin with a letter, each with how many articles or clippings have it. */
type WordsWith = (letter: string) => Promise<(readonly [word: string, times: number])[]>;

type Near = { word: string; distance: number; times: number };

/** Letters that may be wrong: in a short word, any other would be as near, and any number is as near to another. */
export const allowedIn = (word: string) =>
  word.length < 3 || /\p{N}/u.test(word) ? 0 : word.length < 6 ? 1 : 2;

/** A misspelt word nearly always begins right, or with its first two letters changed about. */
export async function nearestWord(word: string, wordsWith: WordsWith): Promise<Near | null> {
  const allowed = allowedIn(word);
  if (allowed === 0) return null;
  const letters = [...new Set([...word].slice(0, 2))];
  const words = (await Promise.all(letters.map(wordsWith))).flat();
  let best: Near | null = null;
  for (const [printed, times] of words) {
    const other = fold(printed);
    const distance = distanceOf(word, other, allowed);
    // Beside other words, these would be left out.
    if (distance > allowed || commonWords.has(other)) continue;
    if (!best || distance < best.distance || (distance === best.distance && times > best.times))
      best = { word: printed, distance, times };
  }
  return best;
}

/** Letters to change, add, drop or swap (optimal string alignment); anything above `most` is more than `most`. */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? most + 1;
}
