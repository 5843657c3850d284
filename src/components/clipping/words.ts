/** A line of a clipping to HTML in which the words that prove a fact can be linked to. */
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { placeId, type Words } from '../../archive/evidence-places.ts';

const writer = unified().use(rehypeStringify).freeze();

/** `places` are in order, the longest first where two begin together. Where two cross, the second ends with the first. */
export function lineHtml(line: number, text: string, places: Words[]): string {
  const root: Root = { type: 'root', children: pieces(line, text, places, 0, text.length) };
  return writer.stringify(root);
}

function pieces(line: number, text: string, places: Words[], from: number, to: number): ElementContent[] {
  const [first, ...others] = places;
  if (!first) return from < to ? [{ type: 'text', value: text.slice(from, to) }] : [];
  const start = Math.min(first.start - 1, to);
  const end = Math.min(first.end - 1, to);
  const within = others.filter((other) => other.start - 1 < end);
  const marked: Element = {
    type: 'element',
    tagName: 'span',
    properties: { id: placeId(line, first) },
    children: pieces(line, text, within, start, end),
  };
  return [
    ...pieces(line, text, [], from, start),
    marked,
    ...pieces(line, text, others.slice(within.length), end, to),
  ];
}
