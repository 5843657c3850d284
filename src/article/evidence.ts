/** A stretch of a block's words to its place in the clipping: line, columns and the words themselves. */
import type { Point, Position } from 'unist';
import { type Leaf, leavesOf, pointOf } from './text/leaves.ts';
import { wordsInLines } from './text/plain.ts';
import type { RootContent } from './tree.ts';

type Evidence = { line: number; start: number; end: number; text: string };

/** `start` and `end` are offsets in the block's words; an end in a later line of the paragraph is cut at the line. */
export function evidence(block: RootContent, start: number, end: number): Evidence {
  if (isOnePiece(block)) {
    const { line, column } = pointIn(block, start);
    const text = wordsInLines(block).slice(start, end);
    return { line, start: column, end: column + text.length, text };
  }
  const from = beginOf(block, start, end);
  const to = Math.max(from, end);
  const { line, column } = pointIn(block, from);
  const leaves = leavesOf(block).filter(
    ({ position, at, value }) => position.start.line === line && at < to && at + value.length > from,
  );
  const last = leaves.at(-1) ?? leafAt(block, from);
  const text = leaves.map(({ value, at }) => value.slice(Math.max(from - at, 0), to - at)).join('');
  return { line, start: column, end: pointOf(last, to - last.at).column, text: text.replace(/\n$/, '') };
}

/** Whether its words stand in one line as they are, with no signs of a program between. */
function isOnePiece(block: RootContent): boolean {
  const { start, end } = block.position as Position;
  if (start.line !== end.line) return false;
  return end.column - start.column === wordsInLines(block).length;
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
  if (isOnePiece(block)) {
    const { line, column } = (block.position as NonNullable<RootContent['position']>).start;
    return { line, column: column + offset };
  }
  const leaf = leafAt(block, offset);
  return pointOf(leaf, offset - leaf.at);
}

/** The place where words end: of two lines that meet there, in the first. */
export function endIn(block: RootContent, offset: number): Point {
  if (isOnePiece(block)) return pointIn(block, offset);
  const leaf = leafAt(block, offset - 1);
  return pointOf(leaf, offset - leaf.at);
}

function leafAt(block: RootContent, offset: number): Leaf {
  const leaves = leavesOf(block);
  return (leaves.findLast(({ at }) => at <= offset) ?? leaves[0]) as Leaf;
}
