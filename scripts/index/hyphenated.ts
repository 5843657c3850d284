/** Words printed with hyphens to the chunks in which they are looked for: each where it would stand without them. */
import type { Chunk } from '../../src/search/index/chunk.ts';
import { chunkOf, isBefore } from '../../src/search/index/directory.ts';
import { wholeOf } from '../../src/search/words/hyphenated.ts';

/** @param chunks in the order of their words, none of them empty, as are those given back */
export function withHyphenated(chunks: Chunk[], hyphenated: Chunk): Chunk[] {
  const starts = chunks.slice(1).map((chunk) => chunk.keys().next().value ?? '');
  const additions = Map.groupBy(hyphenated, ([word]) => chunkOf(wholeOf(word), { starts }));
  return chunks.map((chunk, number) => {
    const added = additions.get(number) ?? [];
    return new Map([...chunk, ...added].sort(([a], [b]) => inOrder(a, b)));
  });
}

/** Without their hyphens; of two that are the same then, the one that has none first. */
export function inOrder(a: string, b: string): number {
  const [whole, other] = [wholeOf(a), wholeOf(b)];
  if (whole === other) return a.length - b.length || (a < b ? -1 : 1);
  return isBefore(whole, other) ? -1 : 1;
}
