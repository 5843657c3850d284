/**
 * Clippings that cannot be published to the reports that say why. Astro loads content with copies of these modules, so
 * that the process itself is the one place where the loader and what shows its reports meet.
 */
const place = Symbol.for('backfile.refused');

type Process = typeof globalThis & { [place]?: Map<string, string> };

/** By the path of the clipping below the content folder, with forward slashes. */
export function refusedReports(): Map<string, string> {
  const shared: Process = globalThis;
  shared[place] ??= new Map();
  return shared[place];
}
