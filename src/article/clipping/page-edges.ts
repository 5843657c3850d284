/** The lines of a text to the heads and feet in it that run from page to page, where it was printed. */
import { hasText, type Line } from '../text/lines.ts';
import { edgesAtFeeds } from './edges-at-feeds.ts';
import { edgesAtDistances } from './edges-at-distances.ts';
import { isPrintingFoot, isPrintingHead, saysAgain, titleBehind } from './edge-forms.ts';

/** @param isWrapped whether its lines are of one width: pages show nowhere else but by form feeds and a program’s feet */
export function pageEdges(all: readonly Line[], isWrapped: boolean): Set<number> {
  const isFed = all.some(({ text }) => text.includes('\f'));
  if (!isFed && !isWrapped && !all.some(isPrintingFoot)) return new Set();
  const lines = all.filter(hasText);
  const edges = isFed ? edgesAtFeeds(all) : edgesAtDistances(lines);
  for (const line of onOneSheet(lines)) edges.add(line);
  return edges;
}

/**
 * Of a page that fits a sheet nothing runs on; yet the time over all and the address with its “1/1” below all are a
 * program’s, and so is the title beside the time, or below it where the text says it again.
 */
function onOneSheet(lines: readonly Line[]): number[] {
  const foot = lines.slice(-1).every(isPrintingFoot) ? 1 : isParted(lines.slice(-2)) ? 2 : 0;
  if (foot === 0) return [];
  const rest = lines.slice(0, -foot);
  const head = [rest[0], rest.at(-1)].find((line) => line && isPrintingHead(line));
  const [, title, ...below] = rest;
  if (!head || !title) return [];
  const isAgain = titleBehind(head.text) === '' && head === rest[0] && saysAgain(title.text, below);
  return [head, ...(isAgain ? [title] : []), ...lines.slice(-foot)].map(({ number }) => number);
}

function isParted([address, count]: readonly Line[]): boolean {
  return (
    address !== undefined &&
    count !== undefined &&
    isPrintingFoot({ ...address, text: `${address.text} ${count.text}` })
  );
}
