/** A finished article page to the text that is searched: headline, standfirst, byline and body, passage by passage. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PassageKind } from '../../src/search/found.ts';

type Element = DefaultTreeAdapterTypes.Element;

export type IndexedPassage = {
  /** Its id on the page, or empty. */
  id: string;
  kind: PassageKind;
  text: string;
  /** The quotations in it, as UTF-16 offsets; none inside another. */
  quotations: [start: number, end: number][];
};

/**
 * What stands under `data-pagefind-body`, without what is marked `data-pagefind-ignore`: no margin notes, no catalogue
 * data, no furniture. In the order of reading; a passage without text is none.
 */
export function passagesOf(html: string): IndexedPassage[] {
  return [...elementsOf(parse(mainOf(html)))]
    .filter((element) => has(element, 'data-pagefind-body'))
    .flatMap((element) => [...passagesIn(element, '')])
    .filter(({ text }) => text !== '');
}

/** Most of a page is its styles, and nothing outside of its main part is searched. */
function mainOf(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start === -1 || end === -1 ? html : html.slice(start, end);
}

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

const inline = new Set(['a', 'b', 'bdi', 'em', 'i', 'span', 'strong', 'time']);

/** The innermost elements that hold text; `id` is that of the passage around them. */
function* passagesIn(element: Element, id: string): Generator<IndexedPassage> {
  if (has(element, 'data-pagefind-ignore')) return;
  const ownId = valueOf(element, 'id') ?? id;
  const inner = element.childNodes.filter((child): child is Element => 'tagName' in child);
  const blocks = inner.filter((child) => !inline.has(child.tagName));
  if (blocks.length > 0) {
    for (const block of blocks) yield* passagesIn(block, ownId);
    return;
  }
  const passage: IndexedPassage = { id: ownId, kind: kindOf(element), text: '', quotations: [] };
  read(element, passage, isQuotation(element.parentNode), false);
  yield passage;
}

/** Adds the text of an element. Space counts once, as it is shown. */
function read(element: Element, passage: IndexedPassage, isQuoted: boolean, isInside: boolean): void {
  const start = passage.text.length;
  const opens = !isInside && (isQuoted || isQuotation(element));
  for (const child of element.childNodes) {
    if ('value' in child) passage.text += shown(child.value, passage.text);
    else if ('tagName' in child && !has(child, 'data-pagefind-ignore'))
      read(child, passage, false, isInside || opens);
  }
  if (opens && passage.text.length > start) passage.quotations.push([start, passage.text.length]);
}

function shown(text: string, before: string): string {
  const single = text.replace(/[ \t\n\f\r]+/g, ' ');
  return before === '' || before.endsWith(' ') ? single.replace(/^ /, '') : single;
}

/** The words of a block quotation stand in a blockquote; those of others in a span. */
function isQuotation(node: DefaultTreeAdapterTypes.ParentNode | null): boolean {
  if (!node || !('tagName' in node)) return false;
  return node.tagName === 'blockquote' || (node.tagName === 'span' && classesOf(node).includes('quotation'));
}

function kindOf(element: Element): PassageKind {
  const classes = classesOf(element);
  if (element.tagName === 'h1') return 'headline';
  if (classes.includes('standfirst')) return 'standfirst';
  if (classes.includes('byline')) return 'byline';
  if (/^h\d$/.test(element.tagName)) return 'crosshead';
  if (element.tagName === 'li') return 'list';
  if (element.tagName === 'figcaption') return 'attribution';
  return isQuotation(element.parentNode) ? 'quote' : 'paragraph';
}

const valueOf = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const classesOf = (element: Element) => (valueOf(element, 'class') ?? '').split(' ');
const has = (element: Element, name: string) => valueOf(element, name) !== undefined;
