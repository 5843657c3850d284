/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { type Candidate, unsignedAmong } from './byline/candidates.ts';
import { type PlacedByline, signedAmong, signedAt } from './byline/lines.ts';
import { worthOf } from './byline/worth.ts';
import { evidence } from './evidence.ts';
import { removed } from './furniture.ts';
import { takeDays } from './publication-dates.ts';
import { isHeadline } from './roles.ts';
import type { DateFact, TextFact } from './schema.ts';
import { textStart } from './text-start.ts';
import type { Root, RootContent } from './tree.ts';

type Publication = { byline: TextFact | null; published: DateFact | null; updated: DateFact | null };

declare module 'vfile' {
  interface DataMap {
    publication: Publication;
    /** Names without "By", which the fit of their weights asks for. */
    signing: Candidate[];
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
    const places = { title, start, end, dated: lines.map(({ at }) => at) };
    takeByline(tree, signedAmong(blocks, places), found);
    const signed = lines.find(({ at, byline }) => byline && at >= start && at < end);
    if (signed) takeByline(tree, signedAt(blocks, signed.at), found);
    if (found.byline) return;
    const unsigned = unsignedAmong(blocks, places);
    file.data.signing = unsigned;
    takeByline(tree, bestOf(unsigned), found);
  };
}

/** The name that is worth most, if it is worth anything. */
function bestOf(candidates: Candidate[]): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const worth = worthOf(candidate.features);
    if (worth > most) [best, most] = [candidate, worth];
  }
  return best;
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
