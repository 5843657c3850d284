/** A stretch of a block's words to its place in the clipping: line, columns and the words themselves. */
import type { Point } from 'unist';
import { type Leaf, leavesOf, pointOf } from './text/leaves.ts';
import { isOneLine, wordsInLines } from './text/plain.ts';
import type { RootContent } from './tree.ts';

type Evidence = { line: number; start: number; end: number; text: string };

/** `start` and `end` are offsets in the block's words; an end in a later line of the paragraph is cut at the line. */
export function evidence(block: RootContent, start: number, end: number): Evidence {
  if (isOneLine(block)) {
    const { line, column } = pointIn(block, start);
    const text = wordsInLines(block).slice(start, end);
    return { line, start: column, end: column + text.length, text };
  }
  const from = beginOf(block, start, end);
  const leaf = leafAt(block, from);
  const within = from - leaf.at;
  const { line, column } = pointOf(leaf, within);
  const last = pointOf(leaf, end - leaf.at).column;
  return { line, start: column, end: last, text: leaf.value.slice(within, within + last - column) };
}

/** An article or a blank that a line break parts from its name is no evidence; the name is. */
function beginOf(block: RootContent, start: number, end: number): number {
  const leaf = leafAt(block, start);
  const first = leaf.value.slice(start - leaf.at);
  return article.test(first) && start + first.length < end ? start + first.length : start;
}

const article = /^(?:the|an?)?\n$/i;

/** The place of an offset in a block's words: of two lines that meet there without a break, in the second. */
export function pointIn(block: RootContent, offset: number): Point {
  if (isOneLine(block)) {
    const { line, column } = (block.position as NonNullable<RootContent['position']>).start;
    return { line, column: column + offset };
  }
  const leaf = leafAt(block, offset);
  return pointOf(leaf, offset - leaf.at);
}

/** The place where words end: of two lines that meet there, in the first. */
export function endIn(block: RootContent, offset: number): Point {
  const { line, column } = pointIn(block, offset - 1);
  return { line, column: column + 1 };
}

function leafAt(block: RootContent, offset: number): Leaf {
  const leaves = leavesOf(block);
  return (leaves.findLast(({ at }) => at <= offset) ?? leaves[0]) as Leaf;
}
