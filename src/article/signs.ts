/** The signs that programs left in a text, put back among what was removed when it has been read; those of a block that was removed are of that block. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { PlacedSign } from './clipping/without-signs.ts';
import { offsetOf, putAmong } from './laid-aside.ts';
import type { Furniture, Root, RootContent } from './tree.ts';

export function putSignsBack() {
  return (tree: Root, file: VFile) => {
    const signs = (file.data.signs ?? []).map(nodeOf);
    let next = 0;
    const left = signs.filter((sign) => {
      for (let block = tree.children[next]; block && offsetOf(block) < offsetOf(sign);) {
        next += 1;
        block = tree.children[next];
      }
      return !isTaken(sign.position, tree.children[next - 1], tree.children[next]);
    });
    putAmong(tree, left);
  };
}

function nodeOf({ kind, text, position }: PlacedSign): Furniture {
  const rule = kind === 'picture' ? 'picture' : 'sign';
  return { type: 'furniture', kind, rule, children: [{ type: 'text', value: text }], position };
}

/** Whether a removed block takes in a sign: within it, behind it or before it in its line, if nothing else stands there. */
function isTaken(
  { start, end }: Position,
  above: RootContent | undefined,
  below: RootContent | undefined,
): boolean {
  const [before, after] = [above?.position, below?.position];
  if (before && (start.offset as number) < (before.end.offset as number)) return above?.type === 'furniture';
  const isBehind = before?.end.line === start.line;
  const isAhead = after?.start.line === end.line;
  if ((isBehind && above?.type !== 'furniture') || (isAhead && below?.type !== 'furniture')) return false;
  if (before && isBehind) before.end = end;
  else if (after && isAhead) after.start = start;
  return isBehind || isAhead;
}
