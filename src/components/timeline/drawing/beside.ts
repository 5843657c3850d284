/** A drawing whose axis runs down to what stands beside it where its headlines leave room: the words of silences, and dates that are mentioned. */
import type { Gap } from '../../../archive/drawing/gaps.ts';
import type { Drawing } from '../../../archive/drawing/drawing.ts';
import { gapLines } from './across.ts';
import type { Beside } from './headlines-beside.ts';
import { lineHeight } from './letters.ts';
import { around, isFree, type Reach } from './reach.ts';
import { joinReach, noteX, type PlacedNote, wordsPlace } from './upright.ts';

/** So that each can be hit with a finger. */
const betweenNotes = 26;
const halfOfMark = 9;

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
