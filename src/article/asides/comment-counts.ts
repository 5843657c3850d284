/** The lines of a page to the last that counts other comments than those that stand below it. */
import type { Line } from './line.ts';

const count = /^(?:comments? ?\((\d+)\)|(\d+) comments?)$/i;

/** Where a page has several posts, each has its own count of comments below it: the last place that has another one below. */
export function lastOtherCount(lines: readonly Line[]): number {
  let below: string | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const [, after, before] = count.exec((lines[at] as Line).text) ?? [];
    const own = after ?? before;
    if (own !== undefined && below !== undefined && own !== below) return at;
    below = own ?? below;
  }
  return -1;
}
