/** The tree of a clipping to plain mdast: the running text, with our own nodes replaced by what they hold. */
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { runningText } from '../article/html.ts';
import { plain } from '../article/text/plain.ts';

/** With which most clippings themselves sign a quotation. */
const dash = /^[—–―-]/;

export function plainTree(tree: Root): Root {
  const running = structuredClone(tree);
  runningText()(running);
  return { type: 'root', children: running.children.flatMap(plainBlock) };
}

function plainBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'figure':
      return [{ type: 'blockquote', children: node.children.flatMap(plainBlock) as BlockContent[] }];
    case 'blockquote':
      return node.children.flatMap(plainBlock);
    case 'attribution':
      return [
        {
          type: 'paragraph',
          children: [
            ...(dash.test(plain(node)) ? [] : [{ type: 'text', value: '— ' } as const]),
            ...node.children.flatMap(plainWords),
          ],
        },
      ];
    case 'heading':
      // Markdown has no other way to write one of several lines that every reader knows.
      return [{ ...node, children: [{ type: 'text', value: plain(node) }] }];
    case 'paragraph':
      return [{ ...node, children: node.children.flatMap(plainWords) }];
    case 'list':
      return [
        {
          ...node,
          children: node.children.map((item) => ({
            ...item,
            children: item.children.flatMap(plainBlock) as BlockContent[],
          })),
        },
      ];
    default:
      return [node];
  }
}

function plainWords(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'quotation' ? node.children.flatMap(plainWords) : [node];
}
