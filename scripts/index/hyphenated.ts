/** Words printed with hyphens to the chunks in which they are looked for: each where it would stand without them. */
import type { Chunk } from '../../src/search/chunk.ts';
import { isBefore } from '../../src/search/directory.ts';
import { wholeOf } from '../../src/search/hyphenated.ts';

/** @param chunks in the order of their words, none of them empty, as are those given back */
export function withHyphenated(chunks: Chunk[], hyphenated: Chunk): Chunk[] {
  const firsts = chunks.map((chunk) => [...chunk.keys()][0] ?? '');
  const additions = Map.groupBy(hyphenated, ([word]) =>
    Math.max(
      0,
      firsts.findLastIndex((first) => !isBefore(wholeOf(word), first)),
    ),
  );
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
