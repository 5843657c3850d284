/** The lines of a paragraph to a node with a text node for each, at its place, or for each piece of a line that signs part. */
import type { Paragraph, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { hasText } from '../text/lines.ts';
import { narrow } from '../text/narrow.ts';
import type { Furniture } from '../tree.ts';
import { isAttached } from './attached.ts';
import { brokenWordOf } from './printed.ts';
import type { Joint } from './broken-words.ts';
import type { Part } from './glued.ts';
import type { Piece } from './without-signs.ts';

type Placed = Text & { position: Position };

/** The hyphens are those that broke words at the ends of its lines. */
export function paragraphOf(
  parts: readonly Part[],
  pieces: ReadonlyMap<number, Piece[]>,
  jointOf: (line: string, next: string) => Joint,
): { paragraph: Paragraph; hyphens: Furniture[] } {
  const lines = parts.length > 1 && pieces.size > 0 ? parts.filter(hasText) : parts;
  const hyphens: Furniture[] = [];
  const children = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const own = pieces.get(line.number);
    const joint = next && !own ? jointOf(line.text, next.text) : null;
    if (joint && joint.cut > 0) hyphens.push(brokenWordOf(line, marginAfter(line.text), joint.cut));
    return textsOf(line, next, joint, own);
  });
  const { start } = (children[0] as Placed).position;
  const end = children.at(-1)?.position.end as Point;
  return { paragraph: { type: 'paragraph', children, position: { start, end } }, hyphens };
}

/** The words without their margins; those that want a blank before the next line end in a line break. */
function textsOf(
  part: Part,
  next: Part | undefined,
  joint: Joint | null,
  pieces: readonly Piece[] | undefined,
): Placed[] {
  const { number: line, column, offset, text } = part;
  const from = marginBefore(text);
  const to = marginAfter(text) - (joint?.cut ?? 0);
  const isOne = next === undefined || joint?.isAttached || isAttached(text, next.text);
  const lineBreak = isOne ? '' : '\n';
  if (!pieces) {
    const position = {
      start: { line, column: column + from, offset: offset + from },
      end: { line, column: column + to, offset: offset + to },
    };
    return [{ type: 'text', value: text.slice(from, to) + lineBreak, position }];
  }
  const before = column - 1;
  const within = piecesBetween(pieces, before + from, before + to);
  return within.map(({ at, length, value }, place) => ({
    type: 'text',
    value: place === within.length - 1 ? value + lineBreak : value,
    position: {
      start: { line, column: at + 1, offset: offset - before + at },
      end: { line, column: at + length + 1, offset: offset - before + at + length },
    },
  }));
}

/** Of a character that stands for a longer sign, all of the sign. */
function piecesBetween(pieces: readonly Piece[], start: number, end: number): Piece[] {
  return pieces.flatMap((piece) => {
    const from = Math.max(start - piece.from, 0);
    const to = Math.min(end - piece.from, piece.value.length);
    if (from >= to) return [];
    if (piece.length !== piece.value.length) return [piece];
    return [
      {
        from: piece.from + from,
        at: piece.at + from,
        length: to - from,
        value: narrow(piece.value.slice(from, to)),
      },
    ];
  });
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
