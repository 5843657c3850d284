/** The passages of an article to the ids by which links reach them: of a passage from its words, of a crosshead its slug. */
import { hash } from 'node:crypto';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSlug from 'rehype-slug';
import type { Element } from 'hast';
import { singleBlanks } from './text/blanks.ts';
import { wordsOf } from './text/plain.ts';
import { isHeadline } from './roles.ts';
import type { Root, RootContent } from './tree.ts';

declare module 'mdast' {
  interface Data {
    /** The id of a passage, or of a crosshead, on the page of its article. */
    passage?: string;
  }
}

/**
 * Moving a passage keeps its id and changing it changes it. Passages of the same words are counted in their order, so
 * that of two only the second has to give way. Nothing but running text is counted: a headline found later, or a line
 * taken for furniture, leaves every other id as it was.
 */
export function passages() {
  return (tree: Root) => {
    const met = new Map<string, number>();
    for (const { node, words } of tree.children.flatMap(passagesIn)) {
      const id = idOf(words);
      const count = (met.get(id) ?? 0) + 1;
      met.set(id, count);
      setPassage(node, count === 1 ? id : `${id}-${count}`);
    }
    slugCrossheads(tree.children.filter((node) => node.type === 'heading' && !isHeadline(node)) as Heading[]);
  };
}

/** A block quotation is found by its words, whoever is named under it; an item of a list by its words without the bullet. */
function passagesIn(node: RootContent): { node: RootContent; words: string }[] {
  switch (node.type) {
    case 'paragraph':
      return node.data?.role ? [] : [{ node, words: wordsOf(node) }];
    case 'list':
      return node.children.map((item) => ({ node: item, words: wordsOf(item) }));
    case 'figure':
      return [{ node, words: toString(node.children.filter(({ type }) => type !== 'attribution')) }];
    default:
      return [];
  }
}

/**
 * The first 8 hexadecimal digits of the SHA-256 of the words: an id only has to differ from the others on its page, and
 * 32 bits keep the odds that two of a hundred passages meet at one in 870,000 (of a thousand: one in 8,600). Where two
 * do meet, they are counted like passages of the same words, and every link still leads to one place. SHA-256 because
 * anyone can compute it; hexadecimal because it survives being read out, typed and put into an address.
 */
function idOf(words: string): string {
  return `p-${hash('sha256', normal(words)).slice(0, 8)}`;
}

/** What a reader sees as the same words: line breaks of wrapped text, and two ways to write one letter, make no difference. */
function normal(words: string): string {
  return singleBlanks(words.normalize('NFC')).trim();
}

/** The prefix keeps a crosshead such as “Credits” or “???” from taking an id of the page’s own, or none at all. */
const slug = rehypeSlug({ prefix: 's-' });

function slugCrossheads(crossheads: Heading[]) {
  if (crossheads.length === 0) return;
  const elements = crossheads.map((node): Element => ({
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value: wordsOf(node) }],
  }));
  slug({ type: 'root', children: elements });
  for (const [at, node] of crossheads.entries()) setPassage(node, String(elements[at]?.properties['id']));
}

function setPassage(node: RootContent, passage: string) {
  node.data = { ...node.data, passage };
}
