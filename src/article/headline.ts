/** The headline of a clipping, where it states one: the line above the text that looks like one and shares its matter. */
import type { VFile } from 'vfile';
import { removed } from './furniture.ts';
import { reachBelow } from './headline/candidates.ts';
import { claimedIn } from './headline/claimed.ts';
import { firstOfTwo, joined } from './headline/in-two-lines.ts';
import { key } from './headline/lines.ts';
import { endOfWords } from './headline/outlet.ts';
import { ownCopy } from './headline/own-copy.ts';
import { setStatedHeadline } from './headline/stated.ts';
import { ranksOf } from './headings.ts';
import { toHeading } from './roles.ts';
import { plain } from './text/plain.ts';
import type { Root, RootContent } from './tree.ts';

export function headline() {
  return (tree: Root, file: VFile) => {
    const { catalogue } = file.data;
    const blocks = tree.children;
    if (catalogue?.headline) {
      setStatedHeadline(blocks, catalogue.headline);
      return;
    }
    const claimed = claimedIn(blocks, ranksOf(file));
    if (claimed === null) return;
    const { at, first, start, title } = claimed;
    const own = key(plain(blocks[at] as RootContent));
    const copies = blocks
      .slice(0, Math.max(at + 1, start + reachBelow))
      .flatMap((block, place) => (place >= Math.min(first, at) && key(plain(block)) === own ? [place] : []));
    const nearest = ownCopy(blocks, copies, start);
    for (const copy of copies)
      if (copy !== nearest) blocks[copy] = removed(blocks[copy] as RootContent, repeated);
    const inTwo = firstOfTwo(blocks, start, nearest);
    const ends = endOfWords(plain(blocks[nearest] as RootContent), blocks.slice(0, start + 1).map(plain));
    blocks[nearest] = {
      ...toHeading(blocks[nearest] as RootContent, 1),
      ...(nearest === 0 && title
        ? { data: { begins: title.start, ends: title.end } }
        : ends !== null && { data: { ends } }),
    };
    // What was taken for text above the headline is another story's, or the page's.
    for (let above = start; above < nearest; above += 1) {
      const block = blocks[above] as RootContent;
      if (block.type !== 'furniture') blocks[above] = removed(block, aboveHeadline);
    }
    if (inTwo !== null)
      blocks.splice(inTwo, 2, joined(blocks[inTwo] as RootContent, blocks[inTwo + 1] as RootContent));
  };
}

const repeated = { kind: 'headline repeated', rule: 'headline repeated' } as const;
const aboveHeadline = { kind: 'page top', rule: 'before the article' } as const;
