/** Blocks that are set apart before a page is read, for they would part what belongs together, and put back in their places when it has been. */
import type { VFile } from 'vfile';
import type { Furniture, Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    laidAside: Furniture[];
  }
}

export function layAside({ data }: VFile, blocks: readonly Furniture[]) {
  data.laidAside = [...(data.laidAside ?? []), ...blocks];
}

export function putBack() {
  return (tree: Root, { data: { laidAside = [] } }: VFile) => putAmong(tree, laidAside);
}

export function putAmong(tree: Root, apart: readonly Furniture[]) {
  if (apart.length === 0) return;
  tree.children = [...tree.children, ...apart].sort((a, b) => offsetOf(a) - offsetOf(b));
}

export function offsetOf({ position }: RootContent): number {
  return position?.start.offset ?? 0;
}
