/** The headline of a clipping, where it states one: the line above the text that looks like one and shares its matter. */
import { findByline } from './byline.ts';
import { removed } from './furniture.ts';
import { signalsOf } from './furniture/signals.ts';
import { headlineFeatures, type HeadlineFeatures, key } from './headline/features.ts';
import { noHeadline, weights } from './headline/weights.ts';
import { plain } from './plain.ts';
import type { Furniture, Root, RootContent } from './tree.ts';

/** How far above the text a headline may stand; between them come bylines, share buttons, captions. */
const reach = 40;

export function headline() {
  return (tree: Root) => {
    const start = textStart(tree.children);
    const first = Math.max(0, start - reach);
    const above = tree.children.slice(first, start);
    const lines = above.map((block) => {
      const text = plain(block);
      return { text, signals: signalsOf(text), kept: block.type !== 'furniture' };
    });
    const text = tree.children.slice(start).filter((block) => block.type !== 'furniture');
    const features = headlineFeatures(lines, text.map(plain));
    const worth = features.map((line, at) =>
      isByline(lines[at]?.text ?? '') ? Number.NEGATIVE_INFINITY : worthOf(line),
    );
    const best = worth.indexOf(Math.max(...worth));
    if (best < 0 || (worth[best] as number) < noHeadline - leniency(features, best)) return;
    const copies = lines.flatMap((line, at) => (key(line.text) === key(lines[best]?.text ?? '') ? [at] : []));
    for (const at of copies.slice(0, -1)) {
      tree.children[first + at] = removed(above[at] as RootContent, {
        kind: 'headline repeated',
        rule: 'headline repeated',
      });
    }
    const nearest = copies.at(-1) as number;
    tree.children[first + nearest] = toHeading(above[nearest] as RootContent);
  };
}

/** Index of the first block that reads as the article's prose; the number of blocks where there is none. */
export function textStart(blocks: RootContent[]): number {
  const start = blocks.findIndex((block) => {
    if (block.type === 'furniture' || block.type === 'heading') return false;
    const line = signalsOf(plain(block));
    return line.prose > 0.35 && line.words > 9 && (line.words > 16 || (line.sentence && !line.question));
  });
  return start < 0 ? blocks.length : start;
}

/**
 * A short clipping has little text for a headline to share words with. Where only a line or two stand above the text, one
 * of some length that shares any word with it is asked for less.
 */
function leniency(features: HeadlineFeatures[], at: number): number {
  const line = features[at];
  const long = line && (line['words 4-6'] || line['words 7-14'] || line['words 15-20']);
  return features.length <= 2 &&
    long &&
    line['shares none'] === 0 &&
    line['full stop'] === 0 &&
    line['credit'] === 0
    ? 1.5
    : 0;
}

/** "By Jane Doe in Paris" is nobody's headline. */
function isByline(text: string): boolean {
  return text.split(/\s+/).length < 7 && findByline(text, false) !== null;
}

function worthOf(features: HeadlineFeatures): number {
  let worth = 0;
  for (const name in features) worth += (features[name] as number) * (weights[name] ?? 0);
  return worth;
}

function toHeading(block: RootContent): RootContent {
  const { position } = block;
  const children = 'children' in block ? (block as Furniture).children : [];
  return { type: 'heading', depth: 1, children, ...(position && { position }) };
}
