/** Articles to the figures of the archive: how many, from whom, from when to when, and how their facts are known. */
import type { Basis } from '../article/schema.ts';
import type { Entry } from './entry.ts';
import type { Order } from './order.ts';

export type Figures = {
  articles: number;
  /** By number of articles, then by name. Articles whose publisher is not known count under null. */
  publishers: { name: string | null; articles: number }[];
  /** First and last year; null where no article has a date. */
  span: { first: number; last: number } | null;
  quotations: number;
  removed: number;
  facts: Record<Basis, number>;
};

export function figures({ dated, undated }: Order): Figures {
  const entries = [...dated.map(({ entry }) => entry), ...undated];
  const first = dated[0]?.moment.year;
  const last = dated.at(-1)?.moment.year;
  const facts = { stated: 0, inferred: 0, supplied: 0 };
  for (const entry of entries) for (const basis of entry.facts) facts[basis] += 1;
  return {
    articles: entries.length,
    publishers: publishersOf(entries),
    span: first === undefined || last === undefined ? null : { first, last },
    quotations: sum(entries.map((entry) => entry.quotations)),
    removed: sum(entries.map((entry) => entry.removed)),
    facts,
  };
}

function publishersOf(entries: readonly Entry[]): Figures['publishers'] {
  const counts = new Map<string | null, number>();
  for (const { publisher } of entries) {
    const name = publisher?.value ?? null;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || ((a.name ?? '\uffff') < (b.name ?? '\uffff') ? -1 : 1));
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
