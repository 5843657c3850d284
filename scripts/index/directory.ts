/** The chunks of a word index to the part of the directory that says where each word is found. */
import { chunkOf, type Directory } from '../../src/search/index/directory.ts';
import { wholeOf } from '../../src/search/words/hyphenated.ts';
import { stemOf } from '../../src/search/words/stem.ts';
import type { WordChunk } from './words.ts';

export function whereWordsStand(
  chunks: Pick<WordChunk, 'words'>[],
): Pick<Directory, 'chunks' | 'starts' | 'elsewhere'> {
  const starts = chunks
    .slice(1)
    .map(({ words }, before) => border(chunks[before]?.words.at(-1) ?? '', words[0] ?? ''));
  const families = new Map<string, Set<number>>();
  for (const [number, { words }] of chunks.entries()) {
    for (const word of words) {
      const stem = stemOf(word);
      const found = families.get(stem) ?? new Set();
      families.set(stem, found.add(number));
    }
  }
  const elsewhere = [...families]
    .map(([stem, numbers]): [string, number[]] => [stem, [...numbers].sort((a, b) => a - b)])
    .filter(([stem, numbers]) => numbers.length > 1 || numbers[0] !== chunkOf(stem, { starts }))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { chunks: chunks.length, starts, elsewhere: Object.fromEntries(elsewhere) };
}

/** As little of a word as tells it from the one before it (Bayer and Unterauer, "Prefix B-trees", 1977). */
function border(last: string, first: string): string {
  const before = wholeOf(last);
  let found = '';
  for (const letter of wholeOf(first)) {
    found += letter;
    if (!before.startsWith(found)) break;
  }
  return found;
}
