/** The headline of a clipping, where it states one: the line above the text that looks like one and shares its matter. */
import { findByline } from './byline.ts';
import { isPaper } from './byline/bare.ts';
import { isCaption } from './credits.ts';
import { dateLineOf } from './date-line.ts';
import { removed } from './furniture.ts';
import { signalsOf } from './furniture/signals.ts';
import { absenceFeatures } from './headline/absence.ts';
import { allowanceFor } from './headline/allowance.ts';
import { headlineFeatures, type HeadlineFeatures, key } from './headline/features.ts';
import { type Line, unlabelled } from './headline/lines.ts';
import { absenceWeights, weights } from './headline/weights.ts';
import { plain } from './plain.ts';
import type { Furniture, Root, RootContent } from './tree.ts';

/** How far above the text a headline may stand; between them come bylines, share buttons, captions. */
const reach = 40;

/** How far below the first line of prose: what was taken for the text's start may be another story's. */
const reachBelow = 3;

export function headline() {
  return (tree: Root) => {
    const { first, blocks, lines, features, absence } = candidates(tree.children);
    const asked = worthOf(absence, absenceWeights);
    const worth = features.map((line, at) =>
      line === null ? Number.NEGATIVE_INFINITY : worthOf(line, weights) + allowanceFor(line, at, lines),
    );
    // Whether a line may be one is asked last: few lines are worth the question.
    const claims = worth.map((one, at) =>
      one >= asked && mayBeHeadline(lines[at] as Line) ? one : Number.NEGATIVE_INFINITY,
    );
    const found = claims.indexOf(Math.max(...claims));
    if (found < 0 || (claims[found] as number) < asked) return;
    const best = unlabelled(lines, found);
    const own = key((lines[best] as Line).text);
    const copies = lines.flatMap(({ text }, at) => (key(text) === own ? [at] : []));
    for (const at of copies.slice(0, -1)) {
      tree.children[first + at] = removed(blocks[at] as RootContent, {
        kind: 'headline repeated',
        rule: 'headline repeated',
      });
    }
    const nearest = copies.at(-1) as number;
    tree.children[first + nearest] = toHeading(blocks[nearest] as RootContent);
    // What was taken for text above the headline is another story's, or the page's.
    for (let at = 0; at < nearest; at += 1)
      if (lines[at]?.below && lines[at]?.kept)
        tree.children[first + at] = removed(blocks[at] as RootContent, aboveHeadline);
  };
}

const aboveHeadline = { kind: 'page top', rule: 'before the article' } as const;

/** The lines that may be the headline, with what speaks for and against each; `first` is the index of the first of them. */
export function candidates(children: RootContent[]) {
  const start = textStart(children);
  const first = Math.max(0, start - reach);
  const blocks = children.slice(first, start + reachBelow);
  const lines: Line[] = blocks.map((block, at) => {
    const text = plain(block);
    return {
      text,
      signals: signalsOf(text),
      kept: block.type !== 'furniture',
      below: first + at >= start,
    };
  });
  const text = children.slice(start).flatMap((block) => (block.type === 'furniture' ? [] : [plain(block)]));
  const features = headlineFeatures(lines, text);
  return { first, blocks, lines, features, absence: absenceFeatures(lines, text, children.length) };
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

/** A dash before words says whose they are: "— Jane Doe on Sunday". */
const attribution = /^(?:[—–]|--?) ?\p{L}/u;

/** "By Jane Doe in Paris" is nobody's headline, nor is a day of printing, a caption with its credit, or the name of a paper. */
function mayBeHeadline({ text }: Line): boolean {
  if (attribution.test(text) || isCaption(text) || isPaper(text)) return false;
  return dateLineOf(text) === null && !(text.split(/\s+/).length < 7 && findByline(text) !== null);
}

function worthOf(features: HeadlineFeatures, weights: Record<string, number>): number {
  let worth = 0;
  for (const name in features) worth += Number(features[name] ?? 0) * (weights[name] ?? 0);
  return worth;
}

function toHeading(block: RootContent): RootContent {
  const { position } = block;
  const children = 'children' in block ? (block as Furniture).children : [];
  return { type: 'heading', depth: 1, children, ...(position && { position }) };
}
