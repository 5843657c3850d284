/** The HTML of a page to its elements, in the order in which a browser's parser meets them. */
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { withoutStyles } from './styles.ts';

export type PageElement = { name: string; attributes: ReadonlyMap<string, string>; text: string };

export type Page = {
  /** Path of its file below the site's folder. */
  file: string;
  elements: PageElement[];
  /** What the parser had to forgive, each with its line. */
  errors: string[];
};

/** A clipping may hold such characters, its page shows them as they are, and every parser keeps them. */
const characters = new Set<string>(['control-character-in-input-stream', 'noncharacter-in-input-stream']);

/** Keeps no places of elements: faults bring their own. */
const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

export function readPage(file: string, html: string): Page {
  const { rest, restore } = withoutStyles(html);
  const page = readWhole(file, rest);
  return page.errors.length === 0 && restore(page.elements) ? page : readWhole(file, html);
}

function readWhole(file: string, html: string): Page {
  const page: Page = { file, elements: [], errors: [] };
  const document = parse(html, {
    treeAdapter: adapter,
    onParseError: ({ code, startLine, startCol }) => {
      if (!characters.has(code)) page.errors.push(`${startLine}:${startCol} ${code}`);
    },
  });
  addElements(document, page.elements);
  return page;
}

function addElements(node: DefaultTreeAdapterTypes.Node, elements: PageElement[]): void {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    elements.push({ name: node.tagName, attributes, text: textOf(node.childNodes) });
  }
  const parent = 'content' in node ? node.content : node;
  if ('childNodes' in parent) for (const child of parent.childNodes) addElements(child, elements);
}

function textOf(nodes: DefaultTreeAdapterTypes.ChildNode[]): string {
  let text = '';
  for (const node of nodes) if ('value' in node) text += node.value;
  return text;
}
