/** A node to its words: as they stand in the clipping, and on one line, as a reader would say them. */
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';

/** Line breaks of hard-wrapped text are kept, so that offsets in the words are offsets in the clipping. */
export function wordsOf(node: Nodes): string {
  const children = 'children' in node ? node.children : [];
  const [only] = children;
  // Nearly every block holds one text, and is asked for it by every step.
  return children.length === 1 && only?.type === 'text' ? only.value : toString(node);
}

/** Line breaks of hard-wrapped text become spaces. */
export function plain(node: Nodes): string {
  const words = wordsOf(node);
  if (!words.includes('\n') && !words.includes('\r')) return words.trim();
  return words
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim();
}
