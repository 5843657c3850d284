/** Articles to the events that several of them report. */
import type { Entry } from './entry.ts';

export type Coverage = {
  name: string;
  /** The date that all of its articles give, in EDTF. */
  date: string;
  /** In the order given; two or more. */
  articles: Entry[];
};

/**
 * Two articles report one event where both give the same date for it and the same name. Only records give names, so a
 * person has looked at each of the articles; one date alone joins nothing, since a day has many events.
 */
export function coverageOf(entries: readonly Entry[]): Coverage[] {
  const named = entries.flatMap((entry) => {
    const { event } = entry;
    return event?.name === undefined ? [] : [{ entry, name: event.name, date: event.value }];
  });
  const events = Map.groupBy(named, ({ name, date }) => `${date}\t${sameName(name)}`);
  return [...events.values()].flatMap((group) => {
    const [first, second] = group;
    if (!first || !second) return [];
    return [{ name: first.name, date: first.date, articles: group.map(({ entry }) => entry) }];
  });
}

/** One hand types an apostrophe straight and another curls it. */
function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").toLowerCase();
}
