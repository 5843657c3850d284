/** The blocks of a live report to its headline, which stands above its list of entries: "Key events", "1h ago", a title, "2h ago", another. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { longestTitle } from './lines.ts';
import { signedHeadline } from './signed.ts';

/** An age or a time of day by itself. */
const stamp =
  /^(?:\d{1,3} ?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?)(?: ago)?|\d{1,2}[:.]\d\d(?: \p{Lu}{2,4})?)$/u;
const fewest = 3;
/** In words. */
const longestLabel = 3;

/** The topmost line of a signed head above the entries is the headline, whatever its standfirst, a link below it or an entry's title looks like. */
export function headlineOverEntries(blocks: RootContent[], start: number): number | null {
  const entries = startOfEntries(blocks.slice(0, start).map(plain));
  return entries === null ? null : signedHeadline(blocks, entries);
}

/** A list of teasers whose ages stand below their titles begins with a title. */
function startOfEntries(lines: string[]): number | null {
  const isEntry = (at: number) => {
    const { words, says } = signalsOf(lines[at + 1] ?? '');
    return stamp.test(lines[at] ?? '') && words > longestLabel && words <= longestTitle && says === null;
  };
  const first = lines.findIndex((_, at) => isEntry(at) && isEntry(at + 2) && isEntry(at + 2 * (fewest - 1)));
  if (first < 1 || signalsOf(lines[first - 1] as string).words > longestLabel) return null;
  return first;
}
