/** Short lines between paragraphs that title what follows, to headings. */
import type { VFile } from 'vfile';
import { crossheadFeatures, type CrossheadFeatures } from './crossheads/features.ts';
import type { Line } from './crossheads/line.ts';
import { worthOf } from './crossheads/worth.ts';
import { signalsOf } from './furniture/signals.ts';
import { plain } from './plain.ts';
import type { Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    /** The short lines that were weighed, with their features, from which weights are fitted. */
    titling: { line: number; features: CrossheadFeatures }[];
  }
}

export function crossheads() {
  return (tree: Root, file: VFile) => {
    const lines = linesFor(tree.children);
    const features = crossheadFeatures(lines.map(({ line }) => line));
    file.data.titling = features.flatMap((found, at) => {
      const { position } = tree.children[(lines[at] as Placed).place] as RootContent;
      return found && position ? [{ line: position.start.line, features: found }] : [];
    });
    const worths = features.map((found) => (found ? worthOf(found) : Number.NEGATIVE_INFINITY));
    worths.forEach((worth, at) => {
      if (worth < 0) return;
      const { place } = lines[at] as Placed;
      const block = tree.children[place] as RootContent;
      if (block.type !== 'paragraph') return;
      tree.children[place] = {
        type: 'heading',
        depth: 2,
        children: block.children,
        ...(block.position && { position: block.position }),
      };
    });
  };
}

type Placed = { place: number; line: Line };

/** The lines of the article's text, with what parts them. */
function linesFor(blocks: RootContent[]): Placed[] {
  const lines: Placed[] = [];
  let parted = false;
  for (const [place, block] of blocks.entries()) {
    if (block.type === 'furniture') parted = true;
    if (block.type !== 'paragraph' || block.data?.role === 'credit') continue;
    const text = plain(block);
    const line = { text, signals: signalsOf(text), parted, caption: block.data?.role !== undefined };
    lines.push({ place, line });
    parted = false;
  }
  return lines;
}
