/** Articles in the order of a clock. Those of one day follow each other by their other date, then by address. */
import { type Clock, otherClock } from './clock.ts';
import type { Entry } from './entry.ts';
import { type Moment, momentOf } from './moment.ts';

export type Dated = { entry: Entry; moment: Moment };

export type Order = {
  clock: Clock;
  /** Earliest first. */
  dated: Dated[];
  /** The lane of those that have no date on this clock: first those that have one on the other, in its order. */
  undated: Entry[];
};

export function inOrderOfTime(entries: readonly Entry[], clock: Clock): Order {
  const { dated, undated } = split(entries, clock);
  const lane = split(undated, otherClock(clock));
  return {
    clock,
    dated,
    undated: [
      ...lane.dated.map(({ entry }) => entry),
      ...lane.undated.toSorted((a, b) => compare(a.id, b.id)),
    ],
  };
}

export type Neighbours = { earlier: Dated | null; later: Dated | null };

/**
 * Earlier and later article of each article, by id. Articles of the lane lead to others of the lane, as far as their
 * other date orders them; one without any date has no place in time, and so no neighbours.
 */
export function neighbours({ clock, dated, undated }: Order): Map<string, Neighbours> {
  const lane = split(undated, otherClock(clock)).dated;
  return new Map(
    [dated, lane].flatMap((row) =>
      row.map(({ entry }, index): [string, Neighbours] => [
        entry.id,
        { earlier: row[index - 1] ?? null, later: row[index + 1] ?? null },
      ]),
    ),
  );
}

function split(entries: readonly Entry[], clock: Clock): { dated: Dated[]; undated: Entry[] } {
  const placed = entries.map((entry) => ({ entry, moment: momentOf(entry, clock) }));
  const dated = placed.flatMap(({ entry, moment }) => (moment ? [{ entry, moment }] : []));
  const keys = new Map(dated.map((one) => [one, sortKey(one)]));
  return {
    dated: dated.sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '')),
    undated: placed.flatMap(({ entry, moment }) => (moment ? [] : [entry])),
  };
}

/** A less precise date comes before the days it contains; “or earlier” before the day itself, “or later” after it. */
function sortKey({ entry, moment }: Dated): string {
  const precision = (moment.month === null ? 0 : 1) + (moment.date === null ? 0 : 1);
  const side = moment.first === null ? 0 : moment.last === null ? 2 : 1;
  const other = entry[otherClock(moment.clock)]?.value ?? '';
  return [moment.day, precision, side, moment.fact.value, other, entry.id].join('\t');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
