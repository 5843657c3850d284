/** Start here: all articles to the answers that pages ask for. */
import { type Clock, ownClock } from './clock.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Entry } from './entry.ts';
import { type Figures, figures } from './figures.ts';
import { inOrderOfTime, type Neighbours, neighbours, type Order } from './order.ts';

export type Archive = {
  /** The clock that the front page, and earlier and later, go by. */
  clock: Clock;
  orders: Record<Clock, Order>;
  figures: Figures;
  /** By the archive’s own clock; by id. */
  neighbours: Map<string, Neighbours>;
  /** The event that an article reports with others, by the id of the article. */
  coverage: CoverageById;
};

export type CoverageById = ReadonlyMap<string, Coverage>;

export function archiveOf(entries: readonly Entry[]): Archive {
  const clock = ownClock(entries);
  const orders = {
    event: inOrderOfTime(entries, 'event'),
    published: inOrderOfTime(entries, 'published'),
  };
  const events = coverageOf(entries);
  return {
    clock,
    orders,
    figures: figures(orders[clock]),
    neighbours: neighbours(orders[clock]),
    coverage: new Map(events.flatMap((event) => event.articles.map(({ id }) => [id, event]))),
  };
}
