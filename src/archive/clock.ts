/** The two clocks a timeline can run on: when what articles report took place, and when they were printed. */
import type { Entry } from './entry.ts';
import { momentOf } from './moment.ts';

export const clocks = ['event', 'published'] as const;
export type Clock = (typeof clocks)[number];

/** Where the articles are listed that have no date on a clock. */
export type Lane = { clock: Clock; address: string };

export function otherClock(clock: Clock): Clock {
  return clock === 'event' ? 'published' : 'event';
}

/** The clock that places more of the articles is the archive’s own; of two that place as many, the events’. */
export function ownClock(entries: readonly Entry[]): Clock {
  const placed = (clock: Clock) => entries.filter((entry) => momentOf(entry, clock)).length;
  return placed('published') > placed('event') ? 'published' : 'event';
}
