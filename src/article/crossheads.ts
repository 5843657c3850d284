/** Short lines between paragraphs that title what follows, to headings. */
import type { VFile } from 'vfile';
import { type Candidate, candidatesIn } from './crossheads/candidates.ts';
import { longest } from './crossheads/may-be.ts';
import { worthsOf } from './crossheads/worth.ts';
import { ranksOf } from './headings.ts';
import { toHeading } from './roles.ts';
import { plain } from './text/plain.ts';
import type { Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    /** The short lines that were weighed, from which weights are fitted. */
    titling: { line: number; candidate: Candidate }[];
  }
}

export function crossheads() {
  return (tree: Root, file: VFile) => {
    const odds = file.data.textOdds;
    const candidates = candidatesIn(
      tree.children,
      ({ position }) => odds?.get(position?.start.offset ?? 0) ?? 0,
    );
    file.data.titling = candidates.map((candidate) => ({
      line: tree.children[candidate.placed.line.place]?.position?.start.line as number,
      candidate,
    }));
    worthsOf(candidates).forEach((worth, at) => {
      if (worth < 0) return;
      const { place } = (candidates[at] as Candidate).placed.line;
      tree.children[place] = toHeading(tree.children[place] as RootContent, 2);
    });
    const ranks = ranksOf(file);
    if (ranks.size === 0) return;
    tree.children = tree.children.map((block) => (isMarked(block, ranks) ? toHeading(block, 2) : block));
  };
}

/** Whether a program wrote a short line of the text as a heading. */
function isMarked(block: RootContent, ranks: ReadonlyMap<number, number>): boolean {
  return (
    block.type === 'paragraph' &&
    !block.data?.role &&
    ranks.has(block.position?.start.line as number) &&
    plain(block).split(' ').length <= longest
  );
}
