/** Articles in the order of time. Those of one day follow each other by publication, then by address. */
import type { Entry } from './entry.ts';
import { type Moment, momentOf } from './moment.ts';

export type Dated = { entry: Entry; moment: Moment };

export type Order = {
  /** Earliest first. */
  dated: Dated[];
  undated: Entry[];
};

export function inOrderOfTime(entries: readonly Entry[]): Order {
  const dated: Dated[] = [];
  const undated: Entry[] = [];
  for (const entry of entries) {
    const moment = momentOf(entry);
    if (moment) dated.push({ entry, moment });
    else undated.push(entry);
  }
  return {
    dated: dated.sort((a, b) => compare(sortKey(a), sortKey(b))),
    undated: undated.sort((a, b) => compare(a.id, b.id)),
  };
}

/** Earlier and later article of each article, by id. Undated articles have no place in time, and so no neighbours. */
export function neighbours({ dated }: Order): Map<string, { earlier: Entry | null; later: Entry | null }> {
  return new Map(
    dated.map(({ entry }, index) => [
      entry.id,
      { earlier: dated[index - 1]?.entry ?? null, later: dated[index + 1]?.entry ?? null },
    ]),
  );
}

/** A less precise date comes before the days it contains. */
function sortKey({ entry, moment }: Dated): string {
  const precision = (moment.month === null ? 0 : 1) + (moment.date === null ? 0 : 1);
  return [moment.day, precision, entry.published?.value ?? '', entry.id].join('\t');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
