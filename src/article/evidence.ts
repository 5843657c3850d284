/** A stretch of a block's words to its place in the clipping: line, columns and the words themselves. */
import { wordsInLines } from './text/plain.ts';
import type { RootContent } from './tree.ts';

type Evidence = { line: number; start: number; end: number; text: string };

/** `start` and `end` are offsets in the block's words; an end in a later line of a wrapped paragraph is cut at the line. */
export function evidence(block: RootContent, start: number, end: number): Evidence {
  const from = pointIn(block, start);
  const text = wordsInLines(block).slice(start, end).split('\n', 1)[0] as string;
  return { line: from.line, start: from.column, end: from.column + text.length, text };
}

/** The place of an offset in a block's words. */
export function pointIn(block: RootContent, offset: number): { line: number; column: number } {
  const { start, end } = block.position as NonNullable<RootContent['position']>;
  if (start.line === end.line) return { line: start.line, column: start.column + offset };
  const passed = wordsInLines(block).slice(0, offset);
  const breaks = passed.split('\n').length - 1;
  const column = breaks === 0 ? start.column + offset : offset - passed.lastIndexOf('\n');
  return { line: start.line + breaks, column };
}
