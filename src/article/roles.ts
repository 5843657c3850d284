/** Paragraphs that are something else in a newspaper than running text, and the blocks that are running text. */
import type { Heading, Paragraph, Parents } from 'mdast';
import type { Root, RootContent } from './tree.ts';

type Role = 'standfirst' | 'credit';

declare module 'mdast' {
  interface Data {
    /** What a paragraph is in a newspaper, where it is not running text. */
    role?: Role;
    /** Where its own words begin and end, between what ran together with them. */
    begins?: number;
    ends?: number;
  }
}

/** A block as a paragraph of another role; a line taken for furniture gets its place in the article back. */
export function withRole(block: RootContent, role: Role): Paragraph {
  return { type: 'paragraph', data: { role }, ...wordsOf(block) };
}

/** A line taken for furniture as running text. */
export function toParagraph(block: RootContent): Paragraph {
  return { type: 'paragraph', ...wordsOf(block) };
}

/** A block as a heading, in the same way: the headline is the one of the first rank, crossheads are of the second. */
export function toHeading(block: RootContent, depth: 1 | 2): Heading {
  return { type: 'heading', depth, ...wordsOf(block) };
}

function wordsOf(block: RootContent): Pick<Paragraph, 'children' | 'position'> {
  const children = block.type === 'furniture' || block.type === 'paragraph' ? block.children : [];
  return { children, ...(block.position && { position: block.position }) };
}

export function isHeadline(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1;
}

export function isHeadlineCopy(node: RootContent): boolean {
  return node.type === 'furniture' && node.kind === 'headline repeated';
}

/** A line so long is no paragraph of news, and what it might say is not looked for; it is kept as it is. */
const longest = 6_000;

export function isTooLong({ type, position }: RootContent | Root): boolean {
  return type === 'paragraph' && (position?.end.offset ?? 0) - (position?.start.offset ?? 0) > longest;
}

/** The same with the captions of pictures, in which people are named in full. */
export function namingBlocks({ children }: Root): RootContent[] {
  return children.flatMap((node) =>
    node.type === 'furniture' && node.rule === 'caption'
      ? [node]
      : textBlocks({ type: 'root', children: [node] }),
  );
}

/** Paragraphs and headings that hold the article's words, wherever they stand: no furniture, no credits. */
export function textBlocks({ children }: Parents): RootContent[] {
  const blocks: RootContent[] = [];
  for (const node of children as RootContent[]) {
    if (node.type === 'furniture') continue;
    if (node.type === 'heading') blocks.push(node);
    else if (node.type !== 'paragraph') blocks.push(...('children' in node ? textBlocks(node) : []));
    else if (node.data?.role !== 'credit' && !isTooLong(node)) blocks.push(node);
  }
  return blocks;
}
