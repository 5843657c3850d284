/** The events that several articles report to a digest of each: made once, however many pages show the event. */
import type { CoverageById } from '../archive/archive.ts';
import type { Coverage } from '../archive/coverage.ts';
import { digestOf } from './digest.ts';

/** Changes when an article of the event changes, comes or goes. */
export function eventDigests(coverage: CoverageById): ReadonlyMap<Coverage, string> {
  return new Map(
    [...new Set(coverage.values())].map((event) => [
      event,
      digestOf(event.articles.map(({ digest }) => digest)),
    ]),
  );
}
