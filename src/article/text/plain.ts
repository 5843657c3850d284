/** A node to its words: as they stand in the clipping, and on one line, as a reader would say them. */
import type { Nodes } from 'mdast';
import { withLostMarks } from '../lost-marks.ts';

/** The words with the line breaks that stand for a blank, each of one character, so that places in them are places in lines. */
export function wordsInLines(node: Nodes): string {
  if (node.type === 'text') return node.value;
  let words = '';
  // A loop, because every step asks every block for its words.
  if ('children' in node) for (const child of node.children) words += wordsInLines(child);
  return words;
}

/**
 * The same with a space for each line break, for where the lines of a paragraph end says nothing of its sentences, and
 * with the marks that were lost.
 */
export function wordsOf(node: Nodes): string {
  const words = withLostMarks(wordsInLines(node));
  return isOneLine(node) ? words : words.replaceAll('\n', ' ');
}

/** The words on one line. */
export function plain(node: Nodes): string {
  const words = wordsInLines(node).trim();
  return isOneLine(node) ? words : words.replaceAll('\n', ' ');
}

/** The same of the node at a place; nothing where there is none. */
export function plainAt(nodes: readonly Nodes[], at: number): string {
  const node = nodes[at];
  return node ? plain(node) : '';
}

/** Known from its place: to look for line breaks in every block, at every step, would take longer. */
export function isOneLine({ position }: Nodes): boolean {
  return position !== undefined && position.start.line === position.end.line;
}
