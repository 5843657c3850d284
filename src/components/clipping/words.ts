/** A line of a clipping to HTML in which the words that prove a fact can be linked to. */
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { placeId, type Words } from '../../archive/evidence-places.ts';

const writer = unified().use(rehypeStringify).freeze();

/**
 * `places` are in order, the longest first where two begin together. Where two cross, the second ends with the first.
 * @param removed parts of the line; whatever was read in one of them stands within it
 */
export function lineHtml(line: number, text: string, places: Words[], removed: Words[] = []): string {
  const marks = [
    ...removed.map((words) => ({ words, tagName: 'del' })),
    ...places.map((words) => ({ words, tagName: 'span' })),
  ].sort(({ words: a }, { words: b }) => a.start - b.start || b.end - a.end);
  const root: Root = { type: 'root', children: pieces(line, text, marks, 0, text.length) };
  return writer.stringify(root);
}

type Mark = { words: Words; tagName: string };

function pieces(line: number, text: string, marks: Mark[], from: number, to: number): ElementContent[] {
  const [first, ...others] = marks;
  if (!first) return from < to ? [{ type: 'text', value: text.slice(from, to) }] : [];
  const { words, tagName } = first;
  const start = Math.min(words.start - 1, to);
  const end = Math.min(words.end - 1, to);
  const within = others.filter((other) => other.words.start - 1 < end);
  const marked: Element = {
    type: 'element',
    tagName,
    properties: tagName === 'del' ? {} : { id: placeId(line, words) },
    children: pieces(line, text, within, start, end),
  };
  return [
    ...pieces(line, text, [], from, start),
    marked,
    ...pieces(line, text, others.slice(within.length), end, to),
  ];
}
