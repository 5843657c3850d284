/** A node to its words: as they stand in the clipping, and on one line, as a reader would say them. */
import type { Nodes } from 'mdast';

/** Line breaks of hard-wrapped text are kept, so that offsets in the words are offsets in the clipping. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  let words = '';
  // A loop, because every step asks every block for its words.
  if ('children' in node) for (const child of node.children) words += wordsOf(child);
  return words;
}

/** Line breaks of hard-wrapped text become spaces. */
export function plain(node: Nodes): string {
  const words = wordsOf(node).trim();
  if (isOneLine(node)) return words;
  return words
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

/** Known from its place: to look for line breaks in every block, at every step, would take longer. */
function isOneLine({ position }: Nodes): boolean {
  return position !== undefined && position.start.line === position.end.line;
}
