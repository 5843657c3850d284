/** The tree of a clipping to plain mdast: the running text, with our own nodes replaced by what they hold. */
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { runningText } from '../article/html.ts';

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
          children: [{ type: 'text', value: '— ' }, ...node.children.flatMap(plainWords)],
        },
      ];
    case 'paragraph':
    case 'heading':
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
