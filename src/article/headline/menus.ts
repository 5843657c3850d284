/** The lines above a text to those of a menu that its page gives twice, for wide screens and for narrow ones: the same lines in the same order. */
import { findByline } from '../byline.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { key } from './lines.ts';

/** Of fewer lines, what recurs may be a head that is shown in a bar, too. */
const fewest = 6;

/** Their places among the lines. */
export function menusGivenTwice(lines: string[]): Set<number> {
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
    if (!signs(lines.slice(from, to))) for (let place = from; place < to; place += 1) found.add(place);
  }
  return found;
}

function signs(lines: string[]): boolean {
  return lines.some((line) => dateLineOf(line) !== null || findByline(line) !== null);
}
