/** What printing left in a text, put back among what was removed when it has been read; within a block that was removed it is of that block. */
import type { VFile } from 'vfile';
import { putAmong } from './laid-aside.ts';
import type { Furniture, Root } from './tree.ts';

export function putPrintedBack() {
  return (tree: Root, file: VFile) => {
    const printed = (file.data.printed ?? []).toSorted((a, b) => startOf(a) - startOf(b));
    if (printed.length === 0) return;
    const gone = tree.children.filter(({ type }) => type === 'furniture');
    let next = 0;
    const left = printed.filter((mark) => {
      while (next < gone.length && endOf(gone[next]) <= startOf(mark)) next += 1;
      return next === gone.length || startOf(gone[next]) >= startOf(mark);
    });
    putAmong(tree, left);
  };
}

function startOf(node: Root['children'][number] | Furniture | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function endOf(node: Root['children'][number] | undefined): number {
  return node?.position?.end.offset ?? 0;
}
