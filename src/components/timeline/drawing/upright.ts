/** A drawing to what stands where beside its axis, where that runs down; everything along the axis is left as it is. */
import type { Drawing, Join, Room } from '../../../archive/drawing/drawing.ts';
import type { Gap } from '../../../archive/drawing/gaps.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import type { Note } from '../../../archive/drawing/notes.ts';
import { gapLines } from './across.ts';
import { balanced } from './label-lines.ts';
import { lineHeight } from './letters.ts';
import { joinLabel } from './words.ts';

const shortest = 312;
const longest = 620;
const lengthStep = 20;
/** Of the drawing on a screen of 320 px; what would stand further out is not written. */
export const width = 286;
const letterWidth = 7.2;

/** More days need more room, and so may headlines, but the list below must not be far: from the least room to the most. */
export function uprightRooms(days: number): Room[] {
  const least = Math.min(longest, shortest + 36 * days);
  const lengths = Array.from(
    { length: (longest - least) / lengthStep + 1 },
    (_, index) => least + index * lengthStep,
  );
  return lengths.map((length) => ({
    axis: { length, cut: 96 },
    tick: { day: 40, unit: 40, letter: 0 },
    note: () => 26,
    noteRows: 1,
    words: () => 46,
  }));
}

export const axisX = 62;
const levelWidth = 26;

export function levelX(level: number): number {
  return axisX + 18 + level * levelWidth;
}

/** To the right of all marks and bars between two places on the axis. */
export function clearOf(marks: readonly Mark[], from: number, to: number): number {
  const beside = marks.filter(({ at, bar }) => {
    const places = [at - levelWidth / 2, at + levelWidth / 2, ...(bar ? [bar.from, bar.to] : [])];
    return Math.min(...places) < to && from < Math.max(...places);
  });
  return Math.max(axisX + 18, ...beside.map(({ level }) => levelX(level) + 16));
}

/** Where the label of a date that is mentioned begins; null where there is no room for it. */
export function noteX({ at, label }: Note, marks: readonly Mark[]): number | null {
  const x = Math.max(axisX + 30, clearOf(marks, at - 8, at + 8));
  return x + label.length * letterWidth > width ? null : x;
}

type WordsPlace = { x: number; middle: number; half: number };

/** Where the words of a silence stand, beyond the dates beside it; null where there is no room for them. */
export function wordsPlace(
  gap: Gap,
  marks: readonly Mark[],
  notes: readonly PlacedNote[],
): WordsPlace | null {
  const lines = gapLines(gap);
  const half = lines.length * 9 + 4;
  const middle = Math.min((gap.from + gap.to) / 2, gap.to - half);
  const beside = notes.filter(({ at }) => Math.abs(at - middle) < half + 10);
  const labels = beside.map((note) => note.x + note.label.length * letterWidth + 24);
  const x = Math.max(clearOf(marks, middle - half, middle + half), ...labels);
  return x + Math.max(...lines.map(({ length }) => length)) * letterWidth > width + letterWidth
    ? null
    : { x, middle, half };
}

/** The bracket to the right of the marks of an event, and the lines of its name beside it. */
export function joinPlace(join: Join, marks: readonly Mark[]) {
  const { from, to } = join;
  const x = clearOf(marks, from - 13, to + 13) + 2;
  const lines = balanced(joinLabel(join), Math.floor((width - x) / letterWidth));
  return {
    path: `M${x - 6} ${from - 13}h6V${to + 13}h-6`,
    x: x + 8,
    y: (from + to) / 2 + 5 - ((lines.length - 1) * lineHeight) / 2,
    lines,
  };
}

/** What the bracket and the name beside it take of the axis. */
export function joinReach(join: Join, marks: readonly Mark[]) {
  const { y, lines } = joinPlace(join, marks);
  return {
    from: Math.min(join.from - 13, y - 11),
    to: Math.max(join.to + 13, y + (lines.length - 1) * lineHeight + 5),
  };
}

export type PlacedNote = Note & { x: number };

/** What the drawing leads to from the top to the bottom, as the keyboard goes through it: each is one of the three. */
export function linksDownwards({ joins, marks }: Drawing, notes: readonly PlacedNote[]) {
  return [
    ...marks.map((mark): Link => ({ at: mark.at, mark })),
    ...joins.map((join): Link => ({ at: (join.from + join.to) / 2, join })),
    ...notes.map((note): Link => ({ at: note.at, note })),
  ].sort((a, b) => a.at - b.at);
}

type Link = { at: number; join?: Join; mark?: Mark; note?: PlacedNote };
