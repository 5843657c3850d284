/** Plain text to mdast: every paragraph of a clipping at its place. Nothing in the text is markup. */
import type { Paragraph, Root } from 'mdast';
import type { Processor } from 'unified';
import { hasText, type Line, linesOf } from '../text/lines.ts';
import { type Part, partsOf } from './glued.ts';
import { narrow } from './narrow.ts';
import { joinWrapped } from './wrapped.ts';

export function parseClipping(this: Processor) {
  this.parser = (document): Root => {
    const lines = linesOf(document);
    const parts = partsOf(lines);
    const paragraphs = joinWrapped(lines).flatMap((paragraph) => apart(paragraph, parts));
    return {
      type: 'root',
      children: paragraphs
        .filter((paragraph) => paragraph.some(hasText))
        .map((paragraph) => node(paragraph, document)),
      position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(lines) },
    };
  };
}

/** A paragraph, cut wherever one of its lines has several parts. */
function apart(paragraph: readonly Line[], parts: readonly Part[][]): Part[][] {
  const found: Part[][] = [];
  for (const line of paragraph) {
    const [first, ...more] = parts[line.number - 1] as [Part, ...Part[]];
    const open = found.at(-1);
    if (open) open.push(first);
    else found.push([first]);
    for (const part of more) found.push([part]);
  }
  return found;
}

function node(lines: Part[], document: string): Paragraph {
  const [first] = lines as [Part];
  const last = lines.at(-1) as Part;
  const lead = marginBefore(first.text);
  const length = marginAfter(last.text);
  const position = {
    start: { line: first.number, column: first.column + lead, offset: first.offset + lead },
    end: { line: last.number, column: last.column + length, offset: last.offset + length },
  };
  const value = narrow(document.slice(position.start.offset, position.end.offset).replace(/\r\n?/g, '\n'));
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

const space = /[\s\u200B\uFEFF]/;

/** How many units of white space a line begins with. A loop, because a pattern would try every start of a long gap. */
function marginBefore(text: string): number {
  let at = 0;
  while (at < text.length && space.test(text[at] as string)) at += 1;
  return at;
}

/** Where the white space at the end of a line begins. */
function marginAfter(text: string): number {
  let at = text.length;
  while (at > 0 && space.test(text[at - 1] as string)) at -= 1;
  return at;
}

function endOf(lines: Line[]) {
  const last = lines.at(-1) as Line;
  return { line: last.number, column: last.text.length + 1, offset: last.offset + last.text.length };
}
