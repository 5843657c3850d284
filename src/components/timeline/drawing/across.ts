/** A drawing to the heights of what it shows, where its axis runs across; everything along the axis is left as it is. */
import type { Drawing, Join, Room } from '../../../archive/drawing/drawing.ts';
import type { Gap } from '../../../archive/drawing/gaps.ts';
import { joinLabel } from './words.ts';

/** Pixels on the narrowest screen that is drawn across; a wider one only has more room. */
export const acrossRoom: Room = {
  axis: { length: 680, cut: 124 },
  tick: { day: 54, unit: 40 },
  note: (label) => label.length * 7 + 12,
  noteRows: 2,
  words: (words) => words.length * 6.5 + 40,
};

export const levelHeight = 26;
const lineHeight = 17;
const joinHeight = 26;
const letterWidth = 7;

export type PlacedJoin = Join & {
  y: number;
  anchor: 'start' | 'middle' | 'end';
  label: string;
  labelAt: number;
};
export type Heights = {
  height: number;
  axis: number;
  markY: (level: number) => number;
  joins: PlacedJoin[];
  noteY: (note: { isInCut: boolean; row: number | null }) => number;
};

export function heightsOf({ scale, marks, gaps, joins, notes, ticks }: Drawing): Heights {
  const levels = Math.max(...marks.map(({ level }) => level)) + 1;
  const lines = Math.max(0, ...gaps.map((gap) => gapLines(gap).length));
  const placed = place(joins, scale.length);
  const raised = Math.max(0, ...placed.map(({ y }) => y));
  const axis = Math.max(levels * levelHeight, lines * lineHeight + 6, raised) + 8;
  const ticksBelow = ticks.some(({ label }) => label !== '') ? 50 : 32;
  const noteY = ({ isInCut, row }: { isInCut: boolean; row: number | null }) =>
    axis + (isInCut ? 4 : ticksBelow) + (row ?? 0) * levelHeight;
  return {
    height: Math.max(axis + ticksBelow, ...notes.map((note) => noteY(note) + levelHeight)),
    axis,
    markY: (level) => axis - 16 - level * levelHeight,
    joins: placed.map((join) => ({ ...join, y: axis - join.y + joinHeight - 8 })),
    noteY,
  };
}

/** Where a silence is cut, its years, months and days stand under each other. */
export function gapLines({ words, isCut }: Gap): string[] {
  return isCut ? words.split(/(?<=,) /) : [words];
}

/** `y` is how far above the axis the label reaches; labels that would touch are lifted over each other. */
function place(joins: readonly Join[], length: number): PlacedJoin[] {
  const taken: { from: number; to: number; y: number }[] = [];
  return joins.map((join) => {
    const label = joinLabel(join);
    const width = label.length * letterWidth;
    const middle = (join.from + join.to) / 2;
    const anchor = middle < length / 3 ? 'start' : middle > (2 * length) / 3 ? 'end' : 'middle';
    const labelAt = anchor === 'start' ? join.from : anchor === 'end' ? join.to : middle;
    const from = anchor === 'start' ? labelAt - 12 : anchor === 'end' ? labelAt - width : labelAt - width / 2;
    const to = from + width + 12;
    const below = taken.filter((other) => from < other.to && other.from < to);
    const y = Math.max(
      (join.level + 1) * levelHeight + joinHeight + 6,
      ...below.map((other) => other.y + joinHeight),
    );
    taken.push({ from, to, y });
    return { ...join, y, anchor, label, labelAt };
  });
}
