/** A drawing to the labels that fly over its marks: the event’s name over marks that are joined, headlines over the rest. */
import { countWords } from '../../../archive/count-words.ts';
import { markRoom } from '../../../archive/drawing/cuts.ts';
import type { Drawing, Join } from '../../../archive/drawing/drawing.ts';
import { type Flag, type Hoisted, hoist } from '../../../archive/drawing/flags.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import { titleOf } from '../../../archive/title.ts';
import { joinedIn, joinLabel, shortened } from './words.ts';

type Bare = Flag & { lines: string[]; level: number; join?: Join; marks: Mark[] };
export type Label = Bare & Hoisted;

const lettersOfEvent = 30;
const letterWidth = 6.5;
const mostLines = 2;
/** Longer lines are tried first. More rows would be a forest of poles. */
const ways = [
  { letters: 30, rows: 3 },
  { letters: 26, rows: 3 },
  { letters: 22, rows: 4 },
];

/** Headlines are there for all marks or for none: some alone would seem to matter more. Events are always named. */
export function labelsOf(drawing: Drawing): Label[] {
  const { marks, joins, scale } = drawing;
  const events = joins.map(eventLabel);
  const joined = joinedIn(drawing);
  const stacks = stacksOf(marks.filter(({ entry }) => !joined.has(entry.id)));
  for (const { letters, rows } of ways) {
    const headlines = stacks.map((stack) => headlineLabel(stack, letters));
    const labels = placed([...events, ...headlines], scale.length, rows);
    if (labels) return labels;
  }
  return placed(events, scale.length, events.length) ?? [];
}

function placed(labels: Bare[], length: number, rows: number): Label[] | null {
  const inOrder = labels.toSorted((a, b) => a.at - b.at);
  const hoisted = hoist(inOrder, length, rows);
  return hoisted?.map((place, index) => ({ ...(inOrder[index] as Bare), ...place })) ?? null;
}

function widthOf(lines: string[]): number {
  return Math.max(...lines.map((line) => line.length)) * letterWidth + 16;
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

function headlineLabel(marks: Mark[], letters: number): Bare {
  const top = marks.reduce((a, b) => (b.level > a.level ? b : a));
  const title = titleOf(top.entry);
  const lines =
    marks.length === 1
      ? shortened(title, letters, mostLines)
      : [...shortened(title, letters, 1), `and ${countWords(marks.length - 1, 'more', 'more')}`];
  return { at: top.at, width: widthOf(lines), lines, level: top.level, marks };
}

function eventLabel(join: Join): Bare {
  const lines = shortened(joinLabel(join), lettersOfEvent, mostLines);
  return {
    at: (join.from + join.to) / 2,
    width: widthOf(lines),
    lines,
    level: join.level,
    join,
    marks: [],
  };
}
