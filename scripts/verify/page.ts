/** The HTML of a page to its elements, in the order in which a browser's parser meets them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

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

export function readPage(file: string, html: string): Page {
  const errors: string[] = [];
  const document = parse(html, {
    onParseError: ({ code, startLine, startCol }) => {
      if (!characters.has(code)) errors.push(`${startLine}:${startCol} ${code}`);
    },
  });
  return { file, elements: [...elementsOf(document)], errors };
}

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<PageElement> {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    yield { name: node.tagName, attributes, text };
  }
  const parent = 'content' in node ? node.content : node;
  if ('childNodes' in parent) for (const child of parent.childNodes) yield* elementsOf(child);
}
