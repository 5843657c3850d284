/** Plain text to mdast: every paragraph of a clipping at its place. Nothing in the text is markup. */
import type { Paragraph, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import type { Point, Position } from 'unist';
import { hasText, type Line, linesOf } from '../text/lines.ts';
import { isAttached } from './attached.ts';
import { type Part, partsOf } from './glued.ts';
import { joinParted } from './parted.ts';
import { joinWrapped } from './wrapped.ts';

export function parseClipping(this: Processor) {
  this.parser = (document): Root => {
    const lines = linesOf(document);
    const parts = partsOf(lines);
    const paragraphs = joinWrapped(lines) ?? joinParted(lines) ?? lines.map((line) => [line]);
    return {
      type: 'root',
      children: paragraphs
        .flatMap((paragraph) => apart(paragraph, parts))
        .filter((paragraph) => paragraph.some(hasText))
        .map(node),
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

/** A text node for each line, without its margins; that of a line whose words want a blank before the next ends in a line break. */
function node(lines: Part[]): Paragraph {
  const children = lines.map((line, at) => textOf(line, lines[at + 1]));
  const [first] = children as [Text & { position: Position }];
  const end = children.at(-1)?.position?.end as Point;
  return { type: 'paragraph', children, position: { start: first.position.start, end } };
}

function textOf(
  { number: line, column, offset, text }: Part,
  next: Part | undefined,
): Text & { position: Position } {
  const lead = marginBefore(text);
  const length = marginAfter(text);
  const words = text.slice(lead, length);
  return {
    type: 'text',
    value: next === undefined || isAttached(text, next.text) ? words : `${words}\n`,
    position: {
      start: { line, column: column + lead, offset: offset + lead },
      end: { line, column: column + length, offset: offset + length },
    },
  };
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
