/** Blocks and the lines of a catalogue among them to the blocks of the text, and to what is set apart. */
import type { Paragraph, Text } from 'mdast';
import type { Point } from 'unist';
import { removed } from '../furniture.ts';
import { leavesOf, textBetween } from '../text/leaves.ts';
import type { Furniture, RootContent } from '../tree.ts';
import { isNotice } from './copyright.ts';
import type { Row } from './rows.ts';
import type { Catalogue, Part } from './stated.ts';

export type Parting = {
  blocks: RootContent[];
  apart: Furniture[];
  headline: Paragraph | null;
  standfirst: Paragraph | null;
};

const field = { kind: 'catalogue', rule: 'catalogue' } as const;
const notice = { kind: 'copyright', rule: 'catalogue' } as const;

export function partedByCatalogue(
  blocks: readonly RootContent[],
  rows: readonly Row[],
  found: Catalogue,
): Parting {
  const { headline, standfirst } = found.values;
  const kept = [headline?.[0], standfirst?.[0]].flatMap((value) => value ?? []);
  const rowsOfBlock = Map.groupBy(rows, ({ block }) => block);
  const apart: Furniture[] = [];
  const left = blocks.flatMap((block): RootContent[] => {
    const own = rowsOfBlock.get(block) ?? [];
    if (!own.some((row) => found.rows.has(row))) return [block];
    const texts: Part[][] = [];
    let isOpen = false;
    for (const row of own) {
      const end = row.text.length;
      const begin = found.rows.has(row) ? (found.texts.get(row) ?? end) : 0;
      const part = { row, from: begin, to: end };
      if (begin > 0) isOpen = false;
      if (isOpen) texts.at(-1)?.push(part);
      else if (begin < end) texts.push([part]);
      isOpen = begin < end;
      // What is left of a line when the words of a headline are cut from it.
      let read = 0;
      for (const part of kept.filter((one) => one.row === row)) {
        apart.push(...asidesIn(row, read, part.from));
        read = part.to;
      }
      apart.push(...asidesIn(row, read, begin));
    }
    return texts.map(paragraph);
  });
  return {
    blocks: left,
    apart,
    headline: headline?.[0] ? paragraph(headline[0]) : null,
    standfirst: standfirst?.[0] ? paragraph(standfirst[0]) : null,
  };
}

function asidesIn(row: Row, from: number, to: number): Furniture[] {
  const words = row.text.slice(from, to);
  if (words.trim() === '') return [];
  const begin = from + words.length - words.trimStart().length;
  const part = { row, from: begin, to: begin + words.trim().length };
  return [removed(paragraph([part]), isNotice(words.trim()) ? notice : field)];
}

/** Lines that were one paragraph stay as they were joined; others are joined by a line break, which stands for a blank. */
function paragraph(parts: readonly Part[]): Paragraph {
  const children = parts.flatMap((part, at): Text[] => {
    const next = parts[at + 1]?.row;
    const isJoined = next?.block === part.row.block;
    const { block, from } = part.row;
    const words = textBetween(leavesOf(block), from + part.from, isJoined ? next.from : from + part.to);
    const last = words.at(-1);
    return next && !isJoined && last ? [...words.slice(0, -1), { ...last, value: `${last.value}\n` }] : words;
  });
  const [first] = children as [Text];
  const end = children.at(-1)?.position?.end as Point;
  return { type: 'paragraph', children, position: { start: first.position?.start as Point, end } };
}
