/** A drawing to the heights of what it shows, where its axis runs across; everything along the axis is left as it is. */
import type { Drawing, Join, Room } from '../../../archive/drawing/drawing.ts';
import type { Gap } from '../../../archive/drawing/gaps.ts';
import type { Scale } from '../../../archive/drawing/scale.ts';
import type { Tick } from '../../../archive/drawing/ticks.ts';
import { type Label, labelsOf, rowFeet } from './labels.ts';
import { lineHeight } from './letters.ts';

/** Pixels on the narrowest screen that is drawn across; a wider one only has more room. */
export const acrossRoom: Room = {
  axis: { length: 664, cut: 120 },
  tick: { day: 54, unit: 50, letter: 8 },
  note: (label) => label.length * 7 + 16,
  noteRows: 2,
  words: (words) => words.length * 6.5 + 40,
};

/** Where the same has room for more: from 1200 px on, less the margins of the sheet. */
export const wideRoom: Room = { ...acrossRoom, axis: { length: 1040, cut: 120 } };

export const levelHeight = 26;
const bracketHeight = 12;

export type Heights = {
  height: number;
  axis: number;
  markY: (level: number) => number;
  bracketY: (join: Join) => number;
  /** With the first line of each, and the foot of its pole. */
  labels: (Label & { y: number; foot: number })[];
  noteY: (note: { row: number }) => number;
};

export function heightsOf(drawing: Drawing): Heights {
  const { marks, gaps, joins, notes, ticks } = drawing;
  const labels = labelsOf(drawing);
  const levels = Math.max(...marks.map(({ level }) => level)) + 1;
  const lines = Math.max(0, ...gaps.map((gap) => narrowGapLines(gap).length));
  const marked = levels * levelHeight + (joins.length > 0 ? bracketHeight : 0);
  const clear = Math.max(marked + 14, lines * lineHeight + 20);
  const feet = rowFeet(labels);
  const axis = labels.length > 0 ? clear + (feet.at(-1) ?? 0) : Math.max(marked, lines * lineHeight + 6) + 8;
  const below = ticks.some(({ label }) => label !== '') ? 50 : 32;
  const markY = (level: number) => axis - 16 - level * levelHeight;
  const bracketY = (join: Join) => axis - join.level * levelHeight - levelHeight - 8;
  const noteY = ({ row }: { row: number }) => axis + below + row * levelHeight;
  return {
    height: Math.max(
      axis + below,
      ...notes.map(({ row }) => (row === null ? 0 : noteY({ row }) + levelHeight)),
    ),
    axis,
    markY,
    bracketY,
    labels: labels.map((label) => ({
      ...label,
      y: axis - clear - (feet[label.row] ?? 0) - (label.lines.length - 1) * lineHeight,
      foot: label.join ? bracketY(label.join) : markY(label.level) - 9,
    })),
    noteY,
  };
}

/** How far below the axis the letters of a date end. */
export function dateFoot({ label, year }: Tick): number {
  if (year !== '') return label === '' ? 30 : 46;
  return label === '' ? 7 : 27;
}

/** Places on an axis are told in percent, so that it fills any width. */
export function percentOf({ length }: Scale): (at: number) => string {
  return (at) => `${((100 * at) / length).toFixed(2)}%`;
}

/** Where a silence is cut, its years, months and days stand under each other. */
export function gapLines({ words, isCut }: Gap): string[] {
  return isCut ? words.split(/(?<=,) /) : [words];
}

/** The same between marks that may be near: with that it is no more or no less in a line of its own. */
export function narrowGapLines(gap: Gap): string[] {
  return gapLines(gap).flatMap((line) => (gap.isCut ? line.split(/(?<=^at (?:least|most)) /) : [line]));
}
