/** The lines above a text to the known outlets that have one of them to themselves. */
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

/** One fact for each: where several stand so, none of them is the page's. Below headline and writer, another's article is reprinted. @param signed the line of the byline */
export function outletsAbove(tree: Root, authority: Authority, signed = Infinity): TextFact[] {
  const title = tree.children.findIndex(isHeadline);
  const above = tree.children.filter(
    ({ position }, at) =>
      at <= (title < 0 ? topLines : title) || (title >= 0 && (position?.start.line ?? 0) < signed),
  );
  const alone = above.flatMap((block): TextFact[] => {
    if (block.type !== 'furniture' || block.part !== 'before') return [];
    const words = wordsOf(block);
    const [outlet] = findKnown(words, authority);
    if (outlet?.kind !== 'outlet' || words.trim() !== words.slice(outlet.start, outlet.end)) return [];
    if (isAgency(outlet.name)) return [];
    return [{ value: outlet.name, basis: 'stated', ...evidence(block, outlet.start, outlet.end) }];
  });
  return [...Map.groupBy(alone, ({ value }) => value).values()].flatMap((same) => same.slice(0, 1));
}
