/** The lines of a text to the heads and feet in it that run from page to page, where it was printed. */
import { hasText, type Line } from '../text/lines.ts';
import { edgesAtFeeds } from './edges-at-feeds.ts';
import { edgesAtDistances } from './edges-at-distances.ts';
import { isPrintingFoot, isPrintingHead } from './edge-forms.ts';

/** @param isWrapped whether its lines are of one width: pages without form feeds between them show nowhere else */
export function pageEdges(all: readonly Line[], isWrapped: boolean): Set<number> {
  const isFed = all.some(({ text }) => text.includes('\f'));
  if (!isFed && !isWrapped) return new Set();
  const lines = all.filter(hasText);
  const edges = isFed ? edgesAtFeeds(all) : edgesAtDistances(lines);
  for (const line of onOneSheet(lines)) edges.add(line);
  return edges;
}

/** Of a page that fits a sheet nothing runs on; yet the time over all and the address with its “1/1” below all are a program’s. */
function onOneSheet(lines: readonly Line[]): number[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && isPrintingHead(first) && isPrintingFoot(last) ? [first.number, last.number] : [];
}
