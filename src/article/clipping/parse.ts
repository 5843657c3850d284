/** Plain text to mdast: every paragraph of a clipping at its place. Nothing in the text is markup; signs of it are taken off. */
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { Furniture } from '../tree.ts';
import { hasText, type Line, linesOf } from '../text/lines.ts';
import { jointsIn } from './broken-words.ts';
import { type Part, partsOf } from './glued.ts';
import { headlinesIn } from './headline-lines.ts';
import { pageEdges } from './page-edges.ts';
import { joinParted } from './parted.ts';
import { paragraphOf } from './paragraph.ts';
import { edgeOf, withHeadlines, withoutEdges } from './printed.ts';
import { signsOf } from './signs/signs.ts';
import { type PlacedSign, withoutSigns } from './without-signs.ts';
import { joinWrapped, widthOf } from './wrapped.ts';

declare module 'vfile' {
  interface DataMap {
    /** What a program wrote into the text for itself, in order. */
    signs: PlacedSign[];
    /** What printing left in the text. */
    printed: Furniture[];
  }
}

export function parseClipping(this: Processor) {
  this.parser = (document, file): Root => {
    const written = linesOf(document);
    const { lines: all, pieces, goingOn, signs } = withoutSigns(written, signsOf(document, written));
    const widthOfAll = widthOf(all);
    const edges = pageEdges(all, widthOfAll !== null);
    const atEdge = all.filter(({ number }) => edges.has(number));
    const lines = withoutEdges(all, edges);
    const parts = partsOf(all);
    const width = edges.size > 0 ? widthOf(lines) : widthOfAll;
    const joined = joinWrapped(lines, width) ?? joinParted(lines) ?? lines.map((line) => [line]);
    const headlines = width || edges.size > 0 ? headlinesIn(lines, atEdge, width) : [];
    const jointOf = jointsIn(lines);
    const paragraphs = joinAddresses(withHeadlines(joined, headlines), goingOn)
      .flatMap((paragraph) => apart(paragraph, parts))
      .filter((paragraph) => paragraph.some(hasText))
      .map((paragraph) => paragraphOf(paragraph, pieces, jointOf));
    file.data.signs = signs;
    file.data.printed = [
      ...atEdge.map(({ number }) => edgeOf(written[number - 1] as Line)),
      ...paragraphs.flatMap(({ hyphens }) => hyphens),
    ];
    return {
      type: 'root',
      children: paragraphs.map(({ paragraph }) => paragraph),
      position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(written) },
    };
  };
}

/** The same, where an address goes on from one line to the next: both are of one paragraph. */
function joinAddresses(paragraphs: Line[][], goingOn: ReadonlySet<number>): Line[][] {
  if (goingOn.size === 0) return paragraphs;
  const joined: Line[][] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (above && goingOn.has((paragraph[0] as Line).number)) above.push(...paragraph);
    else joined.push([...paragraph]);
  }
  return joined;
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

function endOf(lines: Line[]) {
  const last = lines.at(-1) as Line;
  return { line: last.number, column: last.text.length + 1, offset: last.offset + last.text.length };
}
