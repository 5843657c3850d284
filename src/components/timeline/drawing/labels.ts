/** A drawing to the labels that fly over its marks: the event’s name over marks that are joined, headlines over the rest. */
import { countWords } from '../../../archive/count-words.ts';
import { markRoom } from '../../../archive/drawing/cuts.ts';
import type { Drawing, Join } from '../../../archive/drawing/drawing.ts';
import { type Flag, type Hoisted, hoist, hoistMost } from '../../../archive/drawing/flags.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import { titleOf } from '../../../archive/title.ts';
import { balanced, lengthOf, longestWord, shortened } from './label-lines.ts';
import { lineHeight } from './letters.ts';
import { joinedIn, joinLabel } from './words.ts';

type Bare = Flag & { lines: string[]; level: number; join?: Join; marks: Mark[] };
export type Label = Bare & Hoisted;

/** Between a label and the next above it. */
const rowGap = 12;
const letterWidth = 6.5;
const lettersOfEvent = 30;
const mostLines = 2;
/** Its name stands nowhere else in the drawing. */
const mostLinesOfEvent = 3;
const mostRows = 4;
/** Longer lines are tried first. More rows would be a forest of poles. */
const ways = [
  { letters: 30, rows: 3 },
  { letters: 26, rows: 3 },
  { letters: 22, rows: mostRows },
  { letters: 18, rows: mostRows },
];
const mostLinesInFull = 4;
const lettersInFull = Array.from({ length: 17 }, (_, index) => 32 - index);
/** No more than headlines take that are shortened. */
const highestInFull = mostRows * (mostLines * lineHeight + rowGap);

export function labelsOf(drawing: Drawing): Label[] {
  return labelsInFull(drawing) ?? shortenedLabels(drawing);
}

/** Every event and headline in all its words, in lines of the length that keeps them lowest; null where they do not fit. */
export function labelsInFull(drawing: Drawing): Label[] | null {
  const stacks = stacksOfOwn(drawing);
  const titles = [...stacks.flat().map(({ entry }) => titleOf(entry)), ...drawing.joins.map(joinLabel)];
  const fewest = Math.max(...titles.map(longestWord));
  let lowest: Label[] | null = null;
  for (const letters of lettersInFull.filter((number) => number >= fewest)) {
    const all = [
      ...drawing.joins.map((join) => eventLabel(join, balanced(joinLabel(join), letters))),
      ...stacks.map((stack) => headlineLabel(stack, (title) => balanced(title, letters))),
    ].toSorted((a, b) => a.at - b.at);
    if (all.some(({ lines }) => lines.length > mostLinesInFull)) continue;
    const hoisted = hoist(all, drawing.scale.length, mostRows);
    if (!hoisted) continue;
    const labels = all.flatMap((one, index) => ({ ...one, ...(hoisted[index] as Hoisted) }));
    const most = lowest ? heightOf(lowest) - 1 : highestInFull;
    if (heightOf(labels) <= most) lowest = labels;
  }
  return lowest;
}

/**
 * Events come first, each in a row of its own if need be; one that finds no place all the same, as the third of
 * one day, is left its bracket. Then headlines, over all other marks or as many as fit, spread over the axis.
 */
function shortenedLabels(drawing: Drawing): Label[] {
  const { joins, scale } = drawing;
  const stacks = stacksOfOwn(drawing);
  let most: Label[] = [];
  for (const { letters, rows } of ways) {
    const headlines = stacks.map((stack) => shortenedHeadline(stack, letters));
    const all = [...joins.map((join) => shortenedEvent(join, lettersOfEvent)), ...headlines].toSorted(
      (a, b) => a.at - b.at,
    );
    const hoisted = hoist(all, scale.length, rows);
    if (hoisted) return all.flatMap((one, index) => ({ ...one, ...(hoisted[index] as Hoisted) }));
    const events = joins.map((join) => shortenedEvent(join, letters));
    const some = hoistMost([events, headlines], scale.length, Math.max(rows, events.length));
    if (some.length > most.length) most = some;
  }
  return most;
}

/** Whether one drawing names more than another, or the same in full, or that in less height. */
export function namesBetter(one: Drawing, other: Drawing): boolean {
  const [all, others] = [labelsInFull(one), labelsInFull(other)];
  if (all && others) return heightOf(all) < heightOf(others);
  return all !== null || (others === null && labelsOf(one).length > labelsOf(other).length);
}

/** From the foot of the lowest label to the foot of each row, and of what would stand over them all. */
export function rowFeet(labels: readonly Label[]): number[] {
  const feet = [0];
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  for (let row = 0; row < rows; row += 1) {
    const lines = labels.filter((label) => label.row === row).map((label) => label.lines.length);
    feet.push((feet[row] ?? 0) + Math.max(1, ...lines) * lineHeight + rowGap);
  }
  return feet;
}

function heightOf(labels: readonly Label[]): number {
  return rowFeet(labels).at(-1) ?? 0;
}

/** Marks that no event names. */
function stacksOfOwn(drawing: Drawing): Mark[][] {
  const joined = joinedIn(drawing);
  return stacksOf(drawing.marks.filter(({ entry }) => !joined.has(entry.id)));
}

function widthOf(lines: string[]): number {
  return Math.max(...lines.map(lengthOf)) * letterWidth + 16;
}

/** Marks that stand on each other have one pole. */
export function stacksOf(marks: Mark[]): Mark[][] {
  const stacks: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const stack = stacks.at(-1);
    if (stack?.[0] && mark.at - stack[0].at < markRoom) stack.push(mark);
    else stacks.push([mark]);
  }
  return stacks;
}

function headlineLabel(marks: Mark[], linesOf: (title: string, isAlone: boolean) => string[]): Bare {
  const top = marks.reduce((a, b) => (b.level > a.level ? b : a));
  const title = linesOf(titleOf(top.entry), marks.length === 1);
  const lines =
    marks.length === 1 ? title : [...title, `and ${countWords(marks.length - 1, 'more', 'more')}`];
  return { at: top.at, width: widthOf(lines), lines, level: top.level, marks };
}

function shortenedHeadline(marks: Mark[], letters: number): Bare {
  return headlineLabel(marks, (title, isAlone) => shortened(title, letters, isAlone ? mostLines : 1));
}

function eventLabel(join: Join, lines: string[]): Bare {
  return {
    at: (join.from + join.to) / 2,
    width: widthOf(lines),
    lines,
    level: join.level,
    join,
    marks: [],
  };
}

function shortenedEvent(join: Join, letters: number): Bare {
  return eventLabel(join, shortened(joinLabel(join), letters, mostLinesOfEvent));
}
