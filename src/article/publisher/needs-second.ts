/** What speaks for a candidate to whether it is nothing but what a page says of anybody in the news, too. */
import type { Signals } from './signals.ts';

/** Somebody told of is part of something, has a note "About …" below a release, or was told something: another outlet, mostly. */
const ofAnybody: readonly (keyof Signals)[] = ['part alone', 'about alone', 'telling alone'];

export function needsSecond(signals: Signals): boolean {
  return ofAnybody.some((name) => signals[name]);
}
