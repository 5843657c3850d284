/** Lines that name the picture standing there, for those who do not see it, set apart before a page is read and put back when it has been. */
import type { VFile } from 'vfile';
import { removed } from './furniture.ts';
import { isFileName } from './pictures/file-names.ts';
import { portraitsIn } from './pictures/portraits.ts';
import { putBack } from './put-back.ts';
import { plain } from './text/plain.ts';
import type { Furniture, Root } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    pictures: Furniture[];
  }
}

const picture = { kind: 'picture', rule: 'picture' } as const;

/** Between a headline and who signs, between a caption and its credit, they would part what belongs together. */
export function setPicturesApart() {
  return (tree: Root, file: VFile) => {
    const lines = tree.children.map(plain);
    const portraits = portraitsIn(lines);
    const isPicture = (line: string, at: number) => portraits.has(at) || isFileName(line);
    const apart = new Set(lines.flatMap((line, at) => (isPicture(line, at) ? [at] : [])));
    file.data.pictures = tree.children
      .filter((_, at) => apart.has(at))
      .map((block) => removed(block, picture));
    tree.children = tree.children.filter((_, at) => !apart.has(at));
  };
}

export function putPicturesBack() {
  return (tree: Root, file: VFile) => putBack(tree, file.data.pictures ?? []);
}
