/** Which articles match: a selection for each clause and choice, combined as the clauses and choices say. */

/** One byte for each article, 1 where it belongs. */
export type Selection = Uint8Array<ArrayBuffer>;

export function everything(size: number): Selection {
  return new Uint8Array(size).fill(1);
}

export function selectionOf(size: number, articles: Iterable<number>): Selection {
  const selection = new Uint8Array(size);
  for (const article of articles) selection[article] = 1;
  return selection;
}

export function where(size: number, fits: (article: number) => boolean): Selection {
  return new Uint8Array(size).map((_, article) => (fits(article) ? 1 : 0));
}

export const both = (a: Selection, b: Selection): Selection =>
  a.map((bit, article) => bit & (b[article] ?? 0));
export const either = (a: Selection, b: Selection): Selection =>
  a.map((bit, article) => bit | (b[article] ?? 0));
export const without = (a: Selection, b: Selection): Selection =>
  a.map((bit, article) => (b[article] ? 0 : bit));

export function articlesIn(selection: Selection): number[] {
  const articles: number[] = [];
  // Pairs of entries would be ten thousand arrays for nothing.
  for (let article = 0; article < selection.length; article += 1)
    if (selection[article]) articles.push(article);
  return articles;
}
