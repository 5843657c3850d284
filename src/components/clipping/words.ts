/** A line of a clipping to HTML in which the words that prove a fact can be linked to. */
import type { ElementContent, Root } from 'hast';
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

/** A part of a line may be one of very many: what stands side by side is written in a loop. */
function pieces(line: number, text: string, marks: Mark[], from: number, to: number): ElementContent[] {
  const found: ElementContent[] = [];
  const write = (start: number, end: number) => {
    if (start < end) found.push({ type: 'text', value: text.slice(start, end) });
  };
  let written = from;
  for (let at = 0; at < marks.length;) {
    const { words, tagName } = marks[at] as Mark;
    const start = Math.min(words.start - 1, to);
    const end = Math.min(words.end - 1, to);
    let next = at + 1;
    while (next < marks.length && (marks[next] as Mark).words.start - 1 < end) next += 1;
    write(written, start);
    found.push({
      type: 'element',
      tagName,
      properties: tagName === 'del' ? {} : { id: placeId(line, words) },
      children: pieces(line, text, marks.slice(at + 1, next), start, end),
    });
    written = end;
    at = next;
  }
  write(written, to);
  return found;
}
