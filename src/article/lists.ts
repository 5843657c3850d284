/** Lines that begin with a bullet, to lists; the bullet is the clipping's way of saying so. */
import type { List, ListItem, Paragraph } from 'mdast';
import { pointIn } from './evidence.ts';
import { leavesOf, textBetween } from './text/leaves.ts';
import { wordsOf } from './text/plain.ts';
import type { Root, RootContent } from './tree.ts';

const bullet = /^[•●▪■◦‣·*–-]\s+/u;
/** A dash is a bullet only among others: alone it opens a line of dialogue. */
const dash = /^[*–-]\s/u;

export function lists() {
  return (tree: Root) => {
    const children: RootContent[] = [];
    for (const [at, block] of tree.children.entries()) {
      const text = wordsOf(block);
      const mark = block.type === 'paragraph' && !block.data?.role ? bullet.exec(text) : null;
      const isAlone = () =>
        ![tree.children[at - 1], tree.children[at + 1]].some((one) => one && bullet.test(wordsOf(one)));
      if (!mark || block.type !== 'paragraph' || (dash.test(text) && isAlone())) children.push(block);
      else addItem(children, itemOf(block, mark[0].length));
    }
    tree.children = children;
  };
}

function itemOf(block: Paragraph, markLength: number): ListItem {
  const start = pointIn(block, markLength);
  const position = { start, end: block.position?.end as typeof start };
  const paragraph: Paragraph = {
    type: 'paragraph',
    position,
    children: textBetween(leavesOf(block), markLength, Number.POSITIVE_INFINITY),
  };
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph],
    ...(block.position && { position: block.position }),
  };
}

function addItem(blocks: RootContent[], item: ListItem) {
  const last = blocks.at(-1);
  if (last?.type === 'list') {
    last.children.push(item);
    if (last.position && item.position)
      last.position = { start: last.position.start, end: item.position.end };
    return;
  }
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: [item],
    ...(item.position && { position: item.position }),
  };
  blocks.push(list);
}
