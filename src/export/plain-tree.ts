/** The tree of a clipping to plain mdast: furniture left out, our own nodes replaced by what they hold. */
import type { PhrasingContent, Root, RootContent } from 'mdast';

export function plainTree(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(plainBlock) };
}

function plainBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'furniture':
      return [];
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
    case 'blockquote':
      return [{ ...node, children: node.children.flatMap(plainBlock) } as RootContent];
    default:
      return [node];
  }
}

function plainWords(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'quotation' ? node.children.flatMap(plainWords) : [node];
}
