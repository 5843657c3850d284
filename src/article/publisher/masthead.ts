/** The lines above a text to the known outlet that has one of them to itself. */
import { isAgency } from '../agencies.ts';
import type { Authority } from '../authority.ts';
import { evidence } from '../evidence.ts';
import { findKnown } from '../names/known.ts';
import { isHeadline } from '../roles.ts';
import type { TextFact } from '../schema.ts';
import { wordsOf } from '../text/plain.ts';
import type { Root } from '../tree.ts';

/** In a crop without its headline, so close to the top. */
const topLines = 10;

/** None where another stands so, too: below headline and writer, another's article is reprinted. @param signed the line of the byline */
export function masthead(tree: Root, authority: Authority, signed?: number): TextFact | null {
  const [first] = outletsAbove(tree, authority, signed);
  return first && !isContested(tree, authority, signed) ? first : null;
}

export function isContested(tree: Root, authority: Authority, signed?: number): boolean {
  return new Set(outletsAbove(tree, authority, signed).map(({ value }) => value)).size > 1;
}

function outletsAbove(tree: Root, authority: Authority, signed = Infinity): TextFact[] {
  const title = tree.children.findIndex(isHeadline);
  const above = tree.children.filter(
    ({ position }, at) =>
      at <= (title < 0 ? topLines : title) || (title >= 0 && (position?.start.line ?? 0) < signed),
  );
  return above.flatMap((block): TextFact[] => {
    if (block.type !== 'furniture' || block.part !== 'before') return [];
    const words = wordsOf(block);
    const [outlet] = findKnown(words, authority);
    if (outlet?.kind !== 'outlet' || words.trim() !== words.slice(outlet.start, outlet.end)) return [];
    if (isAgency(outlet.name)) return [];
    return [{ value: outlet.name, basis: 'stated', ...evidence(block, outlet.start, outlet.end) }];
  });
}
