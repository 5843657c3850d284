/** Lines that begin with a bullet, to lists; the bullet is the clipping's way of saying so. */
import type { List, ListItem, Paragraph } from 'mdast';
import { once } from './asking/once.ts';
import { pointIn } from './evidence.ts';
import { leavesOf, textBetween } from './text/leaves.ts';
import { wordsOf } from './text/plain.ts';
import type { Root, RootContent } from './tree.ts';

const bullet = /^[•●▪■◦‣·*–-]\s+/u;
/** A dash is a bullet only among others: alone it opens a line of dialogue, and an asterisk a note, unless lists have it. */
const dash = /^[*–-]\s/u;
const asterisk = /^\*\s/;
const fewestInList = 3;

export function lists() {
  return (tree: Root) => {
    const children: RootContent[] = [];
    const isListed = (block: RootContent, at: number) =>
      isItem(block) && asterisk.test(wordsOf(block)) && isBesideItem(tree.children, at);
    const hasLists = once(() => tree.children.filter(isListed).length >= fewestInList);
    for (const [at, block] of tree.children.entries()) {
      const text = wordsOf(block);
      const mark = isItem(block) ? bullet.exec(text) : null;
      const isAlone = () => !isBesideItem(tree.children, at) && !(asterisk.test(text) && hasLists());
      if (!mark || block.type !== 'paragraph' || (dash.test(text) && isAlone())) children.push(block);
      else addItem(children, itemOf(block, mark[0].length));
    }
    tree.children = children;
  };
}

/** Whether a block may be an item, if it begins with a bullet. */
function isItem(block: RootContent): boolean {
  return block.type === 'paragraph' && !block.data?.role;
}

function isBesideItem(blocks: RootContent[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((one) => one && bullet.test(wordsOf(one)));
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
