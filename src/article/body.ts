/** The tree's running text to the blocks of an article, in the order of reading. */
import { plain } from './text/plain.ts';
import type { Block } from './schema.ts';
import type { Quotation, Root, RootContent } from './tree.ts';

export function bodyOf(tree: Root): Block[] {
  return tree.children.flatMap(blocksOf);
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return node.data?.role ? [] : [block('paragraph', node)];
    case 'heading':
      return node.depth === 1 ? [] : [block('heading', node)];
    case 'list':
      return node.children.map((item) => block('list', item));
    case 'figure':
      return node.children.map((child) =>
        child.type === 'attribution' ? block('attribution', child, node) : quote(child, node),
      );
    default:
      return [];
  }
}

function quote(node: RootContent, passage: RootContent): Block {
  const paragraph = node.type === 'blockquote' ? node.children[0] : undefined;
  const words = paragraph && 'children' in paragraph ? paragraph.children : [];
  const speaker = words.find((child): child is Quotation => child.type === 'quotation')?.speaker;
  return { ...block('quote', node, passage), ...(speaker && { speaker: speaker.value }) };
}

/** `passage` is the node that carries the id, where that is not the block itself. */
function block(type: Block['type'], node: RootContent, passage = node): Block {
  const { start, end } = node.position as NonNullable<RootContent['position']>;
  const id = passage.data?.passage as string;
  return { id, type, text: plain(node), line: start.line, endLine: end.line };
}
