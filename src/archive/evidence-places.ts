/** The facts of an article to the places in its clipping that prove them: the words of a line, or the line. */
import type { Article } from '../article/schema.ts';

type Place = { line?: number | undefined; start?: number | undefined; end?: number | undefined };
/** Columns as in the schema. */
export type Words = { start: number; end: number };

/** The id of a place on the page of the clipping: `L10-23-35` for columns 23 to 35 of line 10, `L10` for all of it. */
export function placeId(line: number, words?: Words): string {
  return words ? `L${line}-${words.start}-${words.end}` : `L${line}`;
}

export function wordsOf({ start, end }: Place): Words | undefined {
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** The words that prove a fact, by their line, each once; the first to begin comes first, and of those the longest. */
export function provingWords(article: Article): Map<number, Words[]> {
  const found = new Map<string, { line: number; words: Words }>();
  for (const place of placesIn(article)) {
    const words = wordsOf(place);
    if (place.line !== undefined && words) found.set(placeId(place.line, words), { line: place.line, words });
  }
  const all = [...found.values()].sort(({ words: a }, { words: b }) => a.start - b.start || b.end - a.end);
  const byLine = Map.groupBy(all, ({ line }) => line);
  return new Map([...byLine].map(([line, places]) => [line, places.map(({ words }) => words)]));
}

/** Whose words nobody says are proved by, is for the reader to judge from the words. */
function placesIn(article: Article): Place[] {
  const { headline, standfirst, publisher, byline, event, published, updated, address, quotations } = article;
  const facts = [headline, standfirst, publisher, byline, event, published, updated, address];
  return [...facts.flatMap((fact) => fact ?? []), ...quotations.map((one) => one.speaker ?? one)];
}
