/** A drawing whose axis runs down to the words beside it: headlines at their marks, and silences where they leave room. */
import type { Drawing } from '../../../archive/drawing/drawing.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import { titleOf } from '../../../archive/title.ts';
import { gapLines } from './across.ts';
import { stacksOf } from './labels.ts';
import { lineHeight } from './letters.ts';
import { clearOf, joinPlace, levelX, noteX, width, wordsPlace } from './upright.ts';
import { balanced, joinedIn, longestWord, shortened } from './words.ts';

/** `x` and `y`, to its middle, are from the mark; `room` is what the longest line takes. */
export type Beside = { mark: Mark; x: number; y: number; room: number; lines: string[] };

/** Of a headline’s letters, which are set in the face of the text. */
const letterWidth = 6.8;
const fewestLetters = 12;
const mostLines = 2;
const mostLinesInFull = 4;
/** Less would make one of two. */
const betweenHeadlines = 8;

type Reach = { from: number; to: number };
const around = (at: number, half: number): Reach => ({ from: at - half, to: at + half });

function isFree(place: Reach, taken: readonly Reach[]): boolean {
  return !taken.some(({ from, to }) => from < place.to && place.from < to);
}

export function headlinesBeside(drawing: Drawing): Beside[] {
  return headlinesInFull(drawing) ?? shortenedHeadlines(drawing);
}

/** The silences that are told beside the axis: those that are cut out, and those whose words no headline needs the room of. */
export function silencesBeside(drawing: Drawing, headlines: readonly Beside[]) {
  const taken = headlines.map(({ mark, y, lines }) => around(mark.at + y, (lines.length * lineHeight) / 2));
  return drawing.gaps.flatMap((gap) => {
    const place = wordsPlace(gap, drawing);
    return place && (gap.isCut || isFree(around(place.middle, place.half), taken))
      ? [{ ...place, lines: gapLines(gap) }]
      : [];
  });
}

/** All of them in all their words; null where one of them would have no room. */
export function headlinesInFull(drawing: Drawing): Beside[] | null {
  const taken = takenBesideAxis(drawing);
  const all = marksAlone(drawing).map((mark) => {
    for (let count = 1; count <= mostLinesInFull; count += 1)
      for (const y of shifts(count)) {
        const beside = besideMark(mark, y, count, drawing, taken);
        if (!beside || longestWord(titleOf(mark.entry)) > beside.letters) continue;
        const lines = balanced(titleOf(mark.entry), beside.letters);
        if (lines.length > count) continue;
        taken.push(beside.place);
        return placed(mark, beside.x, y, lines);
      }
    return null;
  });
  return all.every((beside) => beside !== null) ? all : null;
}

function shortenedHeadlines(drawing: Drawing): Beside[] {
  const taken = takenBesideAxis(drawing);
  return marksAlone(drawing).flatMap((mark): Beside[] => {
    for (let count = mostLines; count > 0; count -= 1) {
      const beside = besideMark(mark, 0, count, drawing, taken);
      if (!beside) continue;
      taken.push(beside.place);
      return [placed(mark, beside.x, 0, shortened(titleOf(mark.entry), beside.letters, count))];
    }
    return [];
  });
}

/** Marks that neither an event names nor others stand beside. */
function marksAlone(drawing: Drawing): Mark[] {
  const joined = joinedIn(drawing);
  return stacksOf(drawing.marks).flatMap(([mark, ...others]) =>
    mark && others.length === 0 && !joined.has(mark.entry.id) ? [mark] : [],
  );
}

/** From the middle of some lines to their mark, which stays level with one of them; the least first. */
function shifts(count: number): number[] {
  const most = ((count - 1) / 2) * lineHeight;
  const steps = Array.from({ length: Math.floor(most / shiftStep) }, (_, index) => (index + 1) * shiftStep);
  return [0, ...steps.flatMap((step) => [step, -step])];
}
const shiftStep = lineHeight / 4;

/** The place of so many lines beside a mark, and the letters that a line of them has; null where others are there. */
function besideMark(mark: Mark, y: number, count: number, { marks }: Drawing, taken: readonly Reach[]) {
  const place = around(mark.at + y, (count * lineHeight + betweenHeadlines) / 2);
  const x = clearOf(marks, place.from, place.to) + 4;
  const letters = Math.floor((width - x) / letterWidth);
  return isFree(place, taken) && letters >= fewestLetters ? { place, x, letters } : null;
}

function placed(mark: Mark, x: number, y: number, lines: string[]): Beside {
  const room = Math.max(...lines.map((line) => line.length)) * letterWidth;
  return { mark, x: x - levelX(mark.level), y, room, lines };
}

function takenBesideAxis(drawing: Drawing): Reach[] {
  const { marks, notes, joins, gaps } = drawing;
  return [
    ...notes.filter((note) => noteX(note, marks) !== null).map(({ at }) => around(at, 9)),
    ...joins.map((join) => {
      const { y, lines } = joinPlace(join, marks);
      return { from: y - lineHeight, to: y + lines.length * lineHeight };
    }),
    ...gaps.flatMap((gap) => {
      const place = gap.isCut && wordsPlace(gap, drawing);
      return place ? [around(place.middle, place.half)] : [];
    }),
  ];
}
