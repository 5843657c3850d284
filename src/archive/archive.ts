/** Start here: all articles to the answers that pages ask for. */
import type { Entry } from './entry.ts';
import { type Figures, figures } from './figures.ts';
import { inOrderOfTime, neighbours, type Order } from './order.ts';
import { type Direction, timeline, type Year } from './timeline.ts';

export type Archive = {
  order: Order;
  figures: Figures;
  timeline: (direction: Direction) => Year[];
  neighbours: ReturnType<typeof neighbours>;
};

export function archiveOf(entries: readonly Entry[]): Archive {
  const order = inOrderOfTime(entries);
  return {
    order,
    figures: figures(order),
    timeline: (direction) => timeline(order, direction),
    neighbours: neighbours(order),
  };
}
