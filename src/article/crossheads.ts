/** Short lines between paragraphs that title what follows, to headings. */
import { crossheadFeatures, type Line } from './crossheads/features.ts';
import { weights } from './crossheads/weights.ts';
import { signalsOf } from './furniture/signals.ts';
import { plain } from './plain.ts';
import type { Root, RootContent } from './tree.ts';

export function crossheads() {
  return (tree: Root) => {
    const lines = linesFor(tree.children);
    const features = crossheadFeatures(lines.map(({ line }) => line));
    const worths = features.map((found) => (found ? worthOf(found) : Number.NEGATIVE_INFINITY));
    const certain = new Set(
      lines.flatMap(({ line }, at) => ((worths[at] as number) < 0 ? [] : [kindOf(line)])),
    );
    worths.forEach((worth, at) => {
      const { place, line } = lines[at] as Placed;
      const kind = kindOf(line);
      if (worth < (kind && certain.has(kind) ? -leniency : 0)) return;
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

/** How much less is asked of a question, of a numbered title or of one in quotation marks, where another of its kind is a crosshead for certain. */
const leniency = 1.2;

const inMarks = /^['‘"“].*['’"”]$/u;

function kindOf({ text, signals }: Line): 'question' | 'number' | 'quoted' | null {
  if (signals.question) return 'question';
  if (/^\d/.test(text)) return 'number';
  return inMarks.test(text) && !signals.sentence ? 'quoted' : null;
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

function worthOf(features: Record<string, number>): number {
  let worth = 0;
  for (const name in features) worth += (features[name] as number) * (weights[name] ?? 0);
  return worth;
}
