/** A drawing whose axis runs down to the headlines beside its marks: in all their words, or shortened where there is no room. */
import { countWords } from '../../../archive/count-words.ts';
import type { Drawing } from '../../../archive/drawing/drawing.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import { titleOf } from '../../../archive/title.ts';
import { balanced, lengthOf, longestWord, shortened } from './label-lines.ts';
import { stacksOf } from './labels.ts';
import { lineHeight } from './letters.ts';
import { around, isFree, type Reach } from './reach.ts';
import { clearOf, joinReach, levelX, width, wordsPlace } from './upright.ts';
import { joinedIn } from './words.ts';

/** The mark whose headline it is, and those that stand between it and the axis. */
type Stack = { mark: Mark; others: Mark[] };
/** `x` and `y`, to its middle, are from the mark; `room` is what the longest line takes. */
export type Beside = Stack & { x: number; y: number; room: number; lines: string[] };

/** Of a headline’s letters, which are set in the face of the text. */
const letterWidth = 6.8;
const fewestLetters = 12;
const mostLines = 2;
const mostLinesInFull = 4;
/** Less would make one of two. */
const betweenHeadlines = 8;

export function headlinesBeside(drawing: Drawing): Beside[] {
  return headlinesInFull(drawing) ?? shortenedHeadlines(drawing);
}

/** All of them in all their words; null where one of them would have no room. */
export function headlinesInFull(drawing: Drawing): Beside[] | null {
  const taken = takenBesideAxis(drawing);
  const counts = Array.from({ length: mostLinesInFull }, (_, index) => index + 1);
  const all = stacksAlone(drawing).map((stack) =>
    placeBeside(stack, counts, drawing, taken, (title, letters) =>
      longestWord(title) > letters ? null : balanced(title, letters),
    ),
  );
  return all.every((beside) => beside !== null) ? all : null;
}

function shortenedHeadlines(drawing: Drawing): Beside[] {
  const taken = takenBesideAxis(drawing);
  const counts = Array.from({ length: mostLines }, (_, index) => mostLines - index);
  return stacksAlone(drawing).flatMap((stack) => placeBeside(stack, counts, drawing, taken, shortened) ?? []);
}

/** Marks, by themselves or beside each other, that no event names. */
function stacksAlone(drawing: Drawing): Stack[] {
  const joined = joinedIn(drawing);
  return stacksOf(drawing.marks).flatMap((marks) => {
    const [mark, ...others] = marks.toSorted((a, b) => b.level - a.level);
    return mark && !marks.some(({ entry }) => joined.has(entry.id)) ? [{ mark, others }] : [];
  });
}

type Write = (title: string, letters: number, most: number) => string[] | null;

/** In the first of these numbers of lines for which there is room, which is taken then; null where there is none for any. */
function placeBeside(stack: Stack, counts: number[], drawing: Drawing, taken: Reach[], write: Write) {
  const { mark, others } = stack;
  const more = others.length > 0 ? [`and ${countWords(others.length, 'more', 'more')}`] : [];
  for (const count of counts)
    for (const y of shifts(count + more.length)) {
      const place = around(mark.at + y, ((count + more.length) * lineHeight + betweenHeadlines) / 2);
      const x = clearOf(drawing.marks, place.from, place.to) + 4;
      const letters = Math.floor((width - x) / letterWidth);
      if (letters < fewestLetters || !isFree(place, taken)) continue;
      const title = write(titleOf(mark.entry), letters, count);
      if (!title || title.length > count) continue;
      taken.push(place);
      return besideOf(stack, x, y, [...title, ...more]);
    }
  return null;
}

function besideOf(stack: Stack, x: number, y: number, lines: string[]): Beside {
  const room = Math.max(...lines.map(lengthOf)) * letterWidth;
  return { ...stack, x: x - levelX(stack.mark.level), y, room, lines };
}

/** From the middle of some lines to their mark, which stays level with one of them; the least first. */
function shifts(count: number): number[] {
  const most = ((count - 1) / 2) * lineHeight + shiftStep;
  const steps = Array.from({ length: Math.floor(most / shiftStep) }, (_, index) => (index + 1) * shiftStep);
  return [0, ...steps.flatMap((step) => [step, -step])];
}
const shiftStep = lineHeight / 4;

function takenBesideAxis(drawing: Drawing): Reach[] {
  const { marks, joins, gaps } = drawing;
  return [
    ...joins.map((join) => joinReach(join, marks)),
    ...gaps.flatMap((gap) => {
      const place = gap.isCut && wordsPlace(gap, marks, []);
      return place ? [around(place.middle, place.half)] : [];
    }),
  ];
}
