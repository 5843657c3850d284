/** The tree of a clipping to the HTML tree of the article's body: furniture left out, every passage with its id. */
import type { Element, Properties, Root as HtmlRoot } from 'hast';
import type { Data } from 'mdast';
import { visit } from 'unist-util-visit';
import { isHeadline } from './roles.ts';
import type { Root, RootContent } from './tree.ts';

/** Keeps the running text: headline, standfirst, credits and furniture have their own places on a page. */
export function runningText() {
  return (tree: Root) => {
    tree.children = tree.children.filter((node) => {
      if (node.type === 'furniture' || isHeadline(node)) return false;
      return !(
        node.type === 'paragraph' &&
        (node.data?.role === 'standfirst' || node.data?.role === 'credit')
      );
    });
  };
}

/** Lets every node carry its own HTML, so that the conversion needs no handlers. */
export function carryHtml() {
  return (tree: Root) => {
    let quotations = 0;
    visit(tree, (node) => {
      if (node.data?.passage && node.type !== 'root')
        // A passage runs from right to left where its own letters do.
        setHtml(node, { hProperties: { id: node.data.passage, dir: 'auto' } });
      if (node.type === 'figure')
        setHtml(node, { hName: 'figure', hProperties: { className: ['quotation'] } });
      if (node.type === 'attribution') setHtml(node, { hName: 'figcaption' });
      if (node.type !== 'quotation') return;
      quotations += 1;
      setHtml(node, { hName: 'span', hProperties: { className: ['quotation'], id: `q-${quotations}` } });
    });
  };
}

/** How mdast-util-to-hast lets a node name its own element and properties. */
type Html = { hName?: string | undefined; hProperties?: Properties | undefined };

function setHtml(node: RootContent, data: Html) {
  const held: Html = node.data ?? {};
  const html: Html = { ...held, ...data, hProperties: { ...held.hProperties, ...data.hProperties } };
  node.data = html as Data;
}

/** The crossheads of an article with their ids. */
export function sectionsOf(html: HtmlRoot): { id: string; title: string }[] {
  const sections: { id: string; title: string }[] = [];
  visit(html, 'element', (node: Element) => {
    if (node.tagName !== 'h2') return;
    sections.push({ id: String(node.properties['id']), title: textOf(node).replaceAll('\n', ' ') });
  });
  return sections;
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
