/** The words of a node on one line, as a reader would say them: line breaks of hard-wrapped text become spaces. */
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';

export function plain(node: Nodes): string {
  const lines = toString(node).split(/[\r\n]+/);
  return lines
    .map((line) => line.trim())
    .join(' ')
    .trim();
}
