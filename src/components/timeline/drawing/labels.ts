/** A drawing to the labels that fly over its marks: the event’s name over marks that are joined, headlines over the rest. */
import { countWords } from '../../../archive/count-words.ts';
import { markRoom } from '../../../archive/drawing/cuts.ts';
import type { Drawing, Join } from '../../../archive/drawing/drawing.ts';
import { type Flag, type Hoisted, hoist, hoistMost } from '../../../archive/drawing/flags.ts';
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

/**
 * Events come first, each in a row of its own if need be; one that finds no place all the same, as the third of
 * one day, is left its bracket. Then headlines, over all other marks or as many as fit, spread over the axis.
 */
export function labelsOf(drawing: Drawing): Label[] {
  const { marks, joins, scale } = drawing;
  const joined = joinedIn(drawing);
  const stacks = stacksOf(marks.filter(({ entry }) => !joined.has(entry.id)));
  let most: Label[] = [];
  for (const { letters, rows } of ways) {
    const headlines = stacks.map((stack) => headlineLabel(stack, letters));
    const all = [...joins.map((join) => eventLabel(join, lettersOfEvent)), ...headlines].toSorted(
      (a, b) => a.at - b.at,
    );
    const hoisted = hoist(all, scale.length, rows);
    if (hoisted) return all.flatMap((one, index) => ({ ...one, ...(hoisted[index] as Hoisted) }));
    const events = joins.map((join) => eventLabel(join, letters));
    const some = hoistMost([events, headlines], scale.length, Math.max(rows, events.length));
    if (some.length > most.length) most = some;
  }
  return most;
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

function eventLabel(join: Join, letters: number): Bare {
  const lines = shortened(joinLabel(join), letters, mostLines);
  return {
    at: (join.from + join.to) / 2,
    width: widthOf(lines),
    lines,
    level: join.level,
    join,
    marks: [],
  };
}
