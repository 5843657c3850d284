/** Start here: all articles to the answers that pages ask for. */
import { type Clock, ownClock } from './clock.ts';
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
};

export function archiveOf(entries: readonly Entry[]): Archive {
  const clock = ownClock(entries);
  const orders = {
    event: inOrderOfTime(entries, 'event'),
    published: inOrderOfTime(entries, 'published'),
  };
  return { clock, orders, figures: figures(orders[clock]), neighbours: neighbours(orders[clock]) };
}
