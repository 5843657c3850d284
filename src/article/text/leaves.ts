/** A block to its text nodes, one for each line that it stands in, and a stretch of its words to such nodes. */
import type { Nodes, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** A text node at its place, and how many of the block's words, in characters, stand before it. */
export type Leaf = { value: string; position: Position; at: number };

export function leavesOf(block: Nodes): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const add = (node: Nodes) => {
    if (node.type === 'text') {
      leaves.push({ value: node.value, position: node.position as Position, at });
      at += node.value.length;
    } else if ('children' in node) node.children.forEach(add);
  };
  add(block);
  return leaves;
}

/** @param from @param to offsets in the block's words */
export function textBetween(leaves: readonly Leaf[], from: number, to: number): Text[] {
  return leaves.flatMap((leaf): Text[] => {
    const start = Math.max(from - leaf.at, 0);
    const end = Math.min(to - leaf.at, leaf.value.length);
    if (start >= end) return [];
    const position = { start: pointOf(leaf, start), end: pointOf(leaf, end) };
    return [{ type: 'text', value: leaf.value.slice(start, end), position }];
  });
}

/**
 * A line break at the end of a text node is beyond the line, and so no place in it; where its words end, those of a
 * character end that is written in several.
 */
export function pointOf({ value, position: { start, end } }: Leaf, offset: number): Point {
  if (offset >= value.length) return end;
  const column = Math.min(start.column + offset, end.column);
  return { line: start.line, column, offset: (start.offset ?? 0) + column - start.column };
}
