/** The blocks of a live report to where its list of entries begins, above which stands its headline: "Key events", "1h ago", a title, "2h ago", another. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { longestTitle } from './lines.ts';

/** An age or a time of day by itself. */
const stamp =
  /^(?:\d{1,3} ?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?)(?: ago)?|\d{1,2}[:.]\d\d(?: \p{Lu}{2,4})?)$/u;
const fewest = 3;
/** In words. */
const longestLabel = 3;

/** `start` is where the text does; a list of teasers whose ages stand below their titles begins with a title. */
export function startOfEntries(blocks: RootContent[], start: number): number {
  const lines = blocks.slice(0, start).map(plain);
  const isEntry = (at: number) => {
    const { words, says } = signalsOf(lines[at + 1] ?? '');
    return stamp.test(lines[at] ?? '') && words > longestLabel && words <= longestTitle && says === null;
  };
  const first = lines.findIndex((_, at) => isEntry(at) && isEntry(at + 2) && isEntry(at + 2 * (fewest - 1)));
  if (first < 1) return start;
  return signalsOf(lines[first - 1] as string).words > longestLabel ? start : first;
}
