/** Lines and the signs in them to the lines without, and where each piece of them stands. */
import type { Position } from 'unist';
import { hasText, type Line } from '../text/lines.ts';
import type { Sign } from './signs/sign.ts';

/** A stretch of a line without signs: from where in that line, and at which column, from 0, and how long in the clipping. */
export type Piece = { from: number; at: number; length: number; value: string };

export type WithoutSigns = {
  lines: Line[];
  /** By the number of the line; none of a line without signs. */
  pieces: ReadonlyMap<number, Piece[]>;
  /** The numbers of the lines that begin within an address, and so go on with the line above. */
  goingOn: ReadonlySet<number>;
  /** Those that stand for nothing, each within a line. */
  signs: PlacedSign[];
};

export type PlacedSign = { kind: Sign['kind']; text: string; position: Position };

export function withoutSigns(lines: readonly Line[], signs: readonly Sign[]): WithoutSigns {
  const found = { pieces: new Map<number, Piece[]>(), goingOn: new Set<number>(), signs: [] as PlacedSign[] };
  if (signs.length === 0) return { lines: [...lines], ...found };
  let next = 0;
  const left = lines.map((line) => {
    const end = line.offset + line.text.length;
    while (next < signs.length && (signs[next] as Sign).end <= line.offset) next += 1;
    const own: Sign[] = [];
    for (let at = next; at < signs.length && (signs[at] as Sign).start < end; at += 1) {
      const sign = signs[at] as Sign;
      if (sign.start < line.offset && hasText(line)) found.goingOn.add(line.number);
      own.push({ ...sign, start: Math.max(sign.start, line.offset), end: Math.min(sign.end, end) });
    }
    if (own.length === 0) return line;
    for (const sign of own) if (sign.value === undefined) found.signs.push(placed(sign, line));
    const pieces = piecesOf(line, own);
    found.pieces.set(line.number, pieces);
    const quoted = own[0]?.kind === 'quoting' ? own[0].end - line.offset : 0;
    return { ...line, text: pieces.map(({ value }) => value).join(''), written: line.text.slice(quoted) };
  });
  return { lines: left, ...found };
}

function placed({ kind, start, end }: Sign, { number: line, offset, text }: Line): PlacedSign {
  const [from, to] = [start - offset, end - offset];
  const position = {
    start: { line, column: from + 1, offset: start },
    end: { line, column: to + 1, offset: end },
  };
  return { kind, text: text.slice(from, to), position };
}

function piecesOf({ offset, text }: Line, signs: readonly Sign[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (at: number, end: number, value: string) => {
    if (value === '') return;
    pieces.push({ from, at, length: end - at, value });
    from += value.length;
  };
  let read = 0;
  for (const { start, end, value = '' } of signs) {
    add(read, start - offset, text.slice(read, start - offset));
    add(start - offset, end - offset, value);
    read = end - offset;
    // Of the blanks before and after it, one is enough.
    if (value === '' && /^$|\s$/.test(pieces.at(-1)?.value ?? ''))
      while (/\s/.test(text[read] ?? '')) read += 1;
  }
  add(read, text.length, text.slice(read));
  return pieces;
}
