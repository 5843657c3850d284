/** The lines that recur in a publisher's clippings to those of them that are its page's in this one. */
import type { Part } from './segment.ts';

/** A page's own words are a small part of what was read as text; of a story that was printed again, every line recurs. */
const mostOfText = 1 / 3;

export function pagesOwn(
  refrain: ReadonlySet<string> | undefined,
  texts: readonly string[],
  parts: readonly Part[],
): ReadonlySet<string> {
  if (!refrain) return none;
  const own = texts.filter((_, at) => parts[at] === 'text');
  const recurring = own.filter((text) => refrain.has(text));
  if (lengthOf(recurring) <= mostOfText * lengthOf(own)) return refrain;
  return refrain.difference(new Set(recurring));
}

const none: ReadonlySet<string> = new Set();

/** In characters. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
