/** The blocks above a text to those of a menu that its page gives twice, for wide screens and for narrow ones: the same lines in the same order. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isButton, longestLabel } from './head.ts';
import { key } from './lines.ts';
import { isBylineOrDay } from './signing-days.ts';

/** Of fewer lines, what recurs may be a head that is shown in a bar, too. */
const fewest = 6;

/** Their places among the blocks. A head has its buttons, its title and its standfirst: these are no labels. */
export function menusGivenTwice(blocks: readonly RootContent[]): Set<number> {
  const places = blocks.flatMap((block, at) => (isButton(block) ? [] : [at]));
  const lines = places.map((at) => plain(blocks[at] as RootContent));
  const keys = lines.map(key);
  const windows = keys.slice(fewest - 1).map((_, at) => keys.slice(at, at + fewest).join('\n'));
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, window] of windows.entries()) {
    if (!first.has(window)) first.set(window, at);
    last.set(window, at);
  }
  const recurs = (at: number) => {
    const window = windows[at] as string;
    return at - (first.get(window) as number) >= fewest || (last.get(window) as number) - at >= fewest;
  };
  const found = new Set<number>();
  for (let at = 0; at < windows.length; at += 1) {
    if (!recurs(at)) continue;
    const from = at;
    while (at + 1 < windows.length && recurs(at + 1)) at += 1;
    const to = at + fewest;
    if (isMenu(lines.slice(from, to))) for (const place of places.slice(from, to)) found.add(place);
  }
  return found;
}

function isMenu(lines: string[]): boolean {
  const labels = lines.filter((line) => signalsOf(line).words <= longestLabel);
  return labels.length >= fewest && !lines.some(isBylineOrDay);
}
