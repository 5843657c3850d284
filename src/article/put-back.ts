/** What was set apart before a page is read, to its place among the blocks. */
import type { Furniture, Root } from './tree.ts';

export function putBack(tree: Root, apart: readonly Furniture[]) {
  if (apart.length === 0) return;
  tree.children = [...tree.children, ...apart].sort((a, b) => offsetOf(a) - offsetOf(b));
}

function offsetOf({ position }: Root['children'][number]): number {
  return position?.start.offset ?? 0;
}
