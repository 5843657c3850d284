/** Plain text to mdast: every paragraph of a clipping at its place. Nothing in the text is markup. */
import type { Paragraph, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import type { Point, Position } from 'unist';
import type { Furniture } from '../tree.ts';
import { hasText, type Line, linesOf } from '../text/lines.ts';
import { isAttached } from './attached.ts';
import { type Joint, jointsIn } from './broken-words.ts';
import { type Part, partsOf } from './glued.ts';
import { headlinesIn } from './headline-lines.ts';
import { narrow } from './narrow.ts';
import { pageEdges } from './page-edges.ts';
import { joinParted } from './parted.ts';
import { brokenWordOf, edgeOf, withHeadlines, withoutEdges } from './printed.ts';
import { joinWrapped, widthOf } from './wrapped.ts';

declare module 'vfile' {
  interface DataMap {
    /** What printing left in the text. */
    printed: Furniture[];
  }
}

export function parseClipping(this: Processor) {
  this.parser = (document, file): Root => {
    const all = linesOf(document);
    const widthOfAll = widthOf(all);
    const edges = pageEdges(all, widthOfAll !== null);
    const lines = withoutEdges(all, edges);
    const parts = partsOf(all);
    const width = edges.size > 0 ? widthOf(lines) : widthOfAll;
    const paragraphs = joinWrapped(lines, width) ?? joinParted(lines) ?? lines.map((line) => [line]);
    const jointOf = jointsIn(lines);
    const atEdge = all.filter(({ number }) => edges.has(number));
    const headlines = width || edges.size > 0 ? headlinesIn(lines, atEdge, width) : [];
    const printed = atEdge.map(edgeOf);
    file.data.printed = printed;
    return {
      type: 'root',
      children: withHeadlines(paragraphs, headlines)
        .flatMap((paragraph) => apart(paragraph, parts))
        .filter((paragraph) => paragraph.some(hasText))
        .map((paragraph) => node(paragraph, jointOf, printed)),
      position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(all) },
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
function node(
  lines: Part[],
  jointOf: (line: string, next: string) => Joint,
  printed: Furniture[],
): Paragraph {
  const children = lines.map((line, at) => {
    const next = lines[at + 1];
    const joint = next ? jointOf(line.text, next.text) : null;
    if (joint && joint.cut > 0) printed.push(brokenWordOf(line, marginAfter(line.text), joint.cut));
    return textOf(line, next, joint);
  });
  const [first] = children as [Text & { position: Position }];
  const end = children.at(-1)?.position?.end as Point;
  return { type: 'paragraph', children, position: { start: first.position.start, end } };
}

function textOf(
  { number: line, column, offset, text }: Part,
  next: Part | undefined,
  joint: Joint | null,
): Text & { position: Position } {
  const lead = marginBefore(text);
  const length = marginAfter(text) - (joint?.cut ?? 0);
  const words = narrow(text.slice(lead, length));
  return {
    type: 'text',
    value: next === undefined || joint?.isAttached || isAttached(text, next.text) ? words : `${words}\n`,
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
