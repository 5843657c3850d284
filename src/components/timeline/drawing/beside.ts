/** A drawing whose axis runs down to the words beside it: headlines at their marks, and silences where they leave room. */
import type { Gap } from '../../../archive/drawing/gaps.ts';
import type { Drawing } from '../../../archive/drawing/drawing.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import { titleOf } from '../../../archive/title.ts';
import { gapLines } from './across.ts';
import { stacksOf } from './labels.ts';
import { lineHeight } from './letters.ts';
import { clearOf, joinReach, levelX, noteX, type PlacedNote, width, wordsPlace } from './upright.ts';
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
/** So that each can be hit with a finger. */
const betweenNotes = 26;
const halfOfMark = 9;

type Reach = { from: number; to: number };
const around = (at: number, half: number): Reach => ({ from: at - half, to: at + half });

function isFree(place: Reach, taken: readonly Reach[]): boolean {
  return !taken.some(({ from, to }) => from < place.to && place.from < to);
}

export function headlinesBeside(drawing: Drawing): Beside[] {
  return headlinesInFull(drawing) ?? shortenedHeadlines(drawing);
}

/** The silences that are told beside the axis: those that are cut out, and those whose words no headline needs the room of. */
export function silencesBeside(
  drawing: Drawing,
  headlines: readonly Beside[],
  notes: readonly PlacedNote[] = [],
) {
  const taken = takenBy(drawing, headlines);
  return drawing.gaps.flatMap((gap) => {
    const place = wordsPlace(gap, drawing.marks, notes);
    return place && (gap.isCut || isFree(around(place.middle, place.half), taken))
      ? [{ ...place, gap, lines: gapLines(gap) }]
      : [];
  });
}

/**
 * Dates that are mentioned come after all else: those whose leader runs through no mark, whose label touches nothing,
 * and that leave the words of silences their room.
 */
export function notesBeside(drawing: Drawing, headlines: readonly Beside[]): PlacedNote[] {
  const { marks, notes } = drawing;
  const taken = takenBy(drawing, headlines);
  const told: Gap[] = silencesBeside(drawing, headlines).map(({ gap }) => gap);
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const x = noteX(note, marks);
    if (x === null || marks.some(({ at }) => Math.abs(at - note.at) < halfOfMark)) continue;
    if (!isFree({ from: note.at - 7, to: note.at + 9 }, taken)) continue;
    if (placed.some(({ at }) => note.at - at < betweenNotes)) continue;
    const more = [...placed, { ...note, x }];
    if (told.every((gap) => wordsPlace(gap, marks, more) !== null)) placed.push({ ...note, x });
  }
  return placed;
}

function takenBy({ joins, marks }: Drawing, headlines: readonly Beside[]): Reach[] {
  return [
    ...headlines.map(({ mark, y, lines }) => around(mark.at + y, (lines.length * lineHeight) / 2)),
    ...joins.map((join) => joinReach(join, marks)),
  ];
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
    for (let count = mostLines; count > 0; count -= 1)
      for (const y of shifts(count)) {
        const beside = besideMark(mark, y, count, drawing, taken);
        if (!beside) continue;
        const lines = shortened(titleOf(mark.entry), beside.letters, count);
        taken.push(beside.place);
        return [placed(mark, beside.x, y, lines)];
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
  const most = ((count - 1) / 2) * lineHeight + shiftStep;
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
  const { marks, joins, gaps } = drawing;
  return [
    ...joins.map((join) => joinReach(join, marks)),
    ...gaps.flatMap((gap) => {
      const place = gap.isCut && wordsPlace(gap, marks, []);
      return place ? [around(place.middle, place.half)] : [];
    }),
  ];
}
