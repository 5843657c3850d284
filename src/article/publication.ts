/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { isSignature } from './byline/bare.ts';
import {
  bareAt,
  bylineAmong,
  labelledBelow,
  nearBelow,
  type PlacedByline,
  signedAt,
} from './byline/lines.ts';
import { evidence } from './evidence.ts';
import { removed } from './furniture.ts';
import { textStart } from './headline.ts';
import { plain } from './plain.ts';
import { takeDays } from './publication-dates.ts';
import { isHeadline } from './roles.ts';
import type { DateFact, TextFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';

export type Publication = { byline: TextFact | null; published: DateFact | null; updated: DateFact | null };

declare module 'vfile' {
  interface DataMap {
    publication: Publication;
  }
}

export function publication() {
  return (tree: Root, file: VFile) => {
    const found: Publication = { byline: null, published: null, updated: null };
    file.data.publication = found;
    const blocks = tree.children;
    const start = textStart(blocks);
    const title = blocks.findIndex(isHeadline);
    const end = blocks.findLastIndex((block) => block.type === 'paragraph');
    const lines = takeDays(tree, { title, start, end }, file, found);
    const dated = lines.map(({ at }) => at);
    takeByline(
      tree,
      bylineAmong(blocks, { title, start, dated: dated.filter((at) => at < start + nearBelow) }),
      found,
    );
    const signed = lines.find(({ at, byline }) => byline && at >= start + nearBelow && at < end);
    if (signed) takeByline(tree, signedAt(blocks, signed.at), found);
    if (end < start) return;
    const isSigned = signs(blocks, end);
    if (dated.includes(end + 1) || isSigned)
      takeByline(
        tree,
        signedAt(blocks, end + 1) ??
          bareAt(blocks, end + 1, { title, start, dated: isSigned ? [end + 1] : [] }),
        found,
      );
    takeByline(tree, labelledBelow(blocks, end), found);
  };
}

/** Whether the line right under the text is its author's name: not that of somebody whom the text is about, as tags are. */
function signs(blocks: RootContent[], end: number): boolean {
  const [line, next] = blocks.slice(end + 1, end + 3).map(plain);
  if (line === undefined || !isSignature(line) || (next !== undefined && isSignature(next))) return false;
  const surname = line.split(' ').at(-1) as string;
  return blocks.slice(0, end + 1).every((block) => !plain(block).includes(surname));
}

/** Takes the names of the line that says who wrote the article; where "By" stands alone, that line goes, too. */
function takeByline({ children }: Root, byline: PlacedByline | null, found: Publication) {
  if (!byline || found.byline) return;
  const { at, names, start, parted } = byline;
  const block = children[at] as RootContent;
  found.byline = { value: names, basis: 'stated', ...evidence(block, start, start + names.length) };
  for (const place of parted ? [at - 1, at] : [at])
    children[place] = removed(children[place] as RootContent, { kind: 'byline', rule: 'publication line' });
}
