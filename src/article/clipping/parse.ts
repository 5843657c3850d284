/** Plain text to mdast: every paragraph of a clipping at its place. Nothing in the text is markup. */
import type { Paragraph, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import type { Point, Position } from 'unist';
import { hasText, type Line, linesOf } from '../text/lines.ts';
import { isAttached } from './attached.ts';
import { narrow } from './narrow.ts';
import { joinParted } from './parted.ts';
import { joinWrapped } from './wrapped.ts';

export function parseClipping(this: Processor) {
  this.parser = (document): Root => {
    const lines = linesOf(document);
    const paragraphs = joinWrapped(lines) ?? joinParted(lines) ?? lines.map((line) => [line]);
    return {
      type: 'root',
      children: paragraphs.filter((paragraph) => paragraph.some(hasText)).map(node),
      position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(lines) },
    };
  };
}

/** A text node for each line, without its margins; that of a line whose words want a blank before the next ends in a line break. */
function node(lines: Line[]): Paragraph {
  const children = lines.map((line, at) => textOf(line, lines[at + 1]));
  const [first] = children as [Text & { position: Position }];
  const end = children.at(-1)?.position?.end as Point;
  return { type: 'paragraph', children, position: { start: first.position.start, end } };
}

function textOf({ number: line, offset, text }: Line, next: Line | undefined): Text & { position: Position } {
  const lead = marginBefore(text);
  const length = marginAfter(text);
  const words = narrow(text.slice(lead, length));
  return {
    type: 'text',
    value: next === undefined || isAttached(text, next.text) ? words : `${words}\n`,
    position: {
      start: { line, column: lead + 1, offset: offset + lead },
      end: { line, column: length + 1, offset: offset + length },
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
