/** What printing left in a text to the lines without it, and to furniture at its place. */
import { hasText, type Line } from '../text/lines.ts';
import type { Furniture } from '../tree.ts';
import type { Part } from './glued.ts';

/** The lines that are no edge of a page, and none of the blank ones beside those: a paragraph goes on over them. */
export function withoutEdges(all: readonly Line[], edges: ReadonlySet<number>): readonly Line[] {
  if (edges.size === 0) return all;
  const left: Line[] = [];
  let isBelow = false;
  for (const line of all) {
    if (edges.has(line.number)) {
      while (left.length > 0 && !hasText(left.at(-1) as Line)) left.pop();
      isBelow = true;
    } else if (hasText(line) || !isBelow) {
      left.push(line);
      isBelow = false;
    }
  }
  return left;
}

/** The same paragraphs with each headline one by itself, whatever its lines were joined with. */
export function withHeadlines(paragraphs: Line[][], headlines: readonly Line[][]): Line[][] {
  if (headlines.length === 0) return paragraphs;
  const headlineOf = new Map(
    headlines.flatMap((lines) => lines.map(({ number }) => [number, lines] as const)),
  );
  const found: Line[][] = [];
  let last: Line[] | undefined;
  for (const paragraph of paragraphs) {
    for (const [at, line] of paragraph.entries()) {
      if (!hasText(line)) continue;
      const headline = headlineOf.get(line.number);
      if (headline === last && (headline || at > 0)) found.at(-1)?.push(line);
      else found.push([line]);
      last = headline;
    }
  }
  return found;
}

export function edgeOf(line: Line): Furniture {
  const words = line.text.trim();
  return furniture(
    'running head',
    'page edge',
    { ...line, column: 1 },
    line.text.indexOf(words),
    words.length,
  );
}

/** @param end where the words of the line end, the hyphen with them */
export function brokenWordOf(line: Part, end: number, length: number): Furniture {
  return furniture('hyphen', 'broken word', line, end - length, length);
}

function furniture(
  kind: string,
  rule: Furniture['rule'],
  { number: line, offset, column, text }: Part,
  from: number,
  length: number,
): Furniture {
  const place = (at: number) => ({ line, column: column + at, offset: offset + at });
  const position = { start: place(from), end: place(from + length) };
  const words = { type: 'text' as const, value: text.slice(from, from + length), position };
  return { type: 'furniture', kind, rule, children: [words], position };
}
