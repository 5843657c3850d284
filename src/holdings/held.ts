/**
 * Readings that the build has made already to the pages of the same build. Astro bundles the pages with copies of these
 * modules, so that the process itself is the one place where both meet.
 */
import type { Reading } from '../article/article.ts';

const place = Symbol.for('backfile.readings');

type Process = typeof globalThis & { [place]?: ReadonlyMap<string, Reading> };

/** @param readings of the content folder that is about to be rendered, unchanged since */
export function holdReadings(readings: readonly Reading[]): void {
  (globalThis as Process)[place] = new Map(readings.map((reading) => [reading.article.id, reading]));
}

/** Undefined where nothing was read before: in the development server, where an editor may have saved since. */
export function heldReading(id: string): Reading | undefined {
  return (globalThis as Process)[place]?.get(id);
}
