/** Quotations found to nodes of the tree: inline ones within their paragraph, block quotations with their attribution lines. */
import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { endIn, pointIn } from '../evidence.ts';
import { leavesOf, textBetween } from '../text/leaves.ts';
import { wordsInLines } from '../text/plain.ts';
import type { Attribution, Figure, Quotation, Root, RootContent } from '../tree.ts';
import type { BlockQuotation } from './blocks.ts';
import type { Found } from './going-on/found.ts';

/** Sets the quotations of a paragraph or a crosshead apart as nodes of their own. */
export function mark(block: Paragraph | Heading, found: Found[], whole: BlockQuotation | undefined) {
  if (found.length === 0) return;
  const text = wordsInLines(block);
  const leaves = leavesOf(block);
  const children: PhrasingContent[] = [];
  let at = 0;
  for (const { span, speaker } of found) {
    children.push(...textBetween(leaves, at, span.outerStart));
    const position = { start: pointIn(block, span.outerStart), end: endIn(block, span.outerEnd) };
    const line = whole?.attribution?.block.position?.start.line;
    const node: Quotation = {
      type: 'quotation',
      text: text.slice(span.start, span.end),
      words: { start: pointIn(block, span.start), end: endIn(block, span.end) },
      speaker,
      ...(line !== undefined && { attributionLine: line }),
      children: textBetween(leaves, span.outerStart, span.outerEnd),
      position,
    };
    children.push(node);
    at = span.outerEnd;
  }
  children.push(...textBetween(leaves, at, text.length));
  block.children = children;
}

export function setBlockQuotations(tree: Root, blocks: Map<RootContent, BlockQuotation>) {
  const lines = new Set<RootContent>(
    [...blocks.values()].flatMap(({ attribution }) => attribution?.block ?? []),
  );
  tree.children = tree.children.flatMap((block): RootContent[] => {
    const found = blocks.get(block);
    if (found) return [figureOf(found)];
    return lines.has(block) ? [] : [block];
  });
}

function figureOf({ quote, attribution }: BlockQuotation): Figure {
  const blockquote: RootContent = {
    type: 'blockquote',
    children: [quote],
    ...(quote.position && { position: quote.position }),
  };
  const line = attribution && lineOf(attribution.block);
  const children = !line
    ? [blockquote]
    : attribution?.side === 'above'
      ? [line, blockquote]
      : [blockquote, line];
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'figure', children, ...(start && end && { position: { start, end } }) };
}

function lineOf({ children, position }: Paragraph): Attribution {
  return { type: 'attribution', children, ...(position && { position }) };
}
