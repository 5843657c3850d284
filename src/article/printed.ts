/** What printing left in a text, put back among what was removed when it has been read; within a block that was removed it is of that block. */
import type { VFile } from 'vfile';
import { offsetOf, putAmong } from './laid-aside.ts';
import type { Root, RootContent } from './tree.ts';

export function putPrintedBack() {
  return (tree: Root, file: VFile) => {
    const printed = (file.data.printed ?? []).toSorted((a, b) => offsetOf(a) - offsetOf(b));
    if (printed.length === 0) return;
    const gone = tree.children.filter(({ type }) => type === 'furniture');
    let next = 0;
    const left = printed.filter((mark) => {
      const at = offsetOf(mark);
      let block = gone[next];
      while (block && endOf(block) <= at) {
        next += 1;
        block = gone[next];
      }
      return !block || offsetOf(block) >= at;
    });
    putAmong(tree, left);
  };
}

function endOf({ position }: RootContent): number {
  return position?.end.offset ?? 0;
}
