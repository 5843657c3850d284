/** A drawing whose axis runs down to the headlines beside its marks, as many lines of each as nothing else needs. */
import type { Drawing } from '../../../archive/drawing/drawing.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import { titleOf } from '../../../archive/title.ts';
import { stacksOf } from './labels.ts';
import { clearOf, joinPlace, levelX, lineHeight, noteX, width, wordsPlace } from './upright.ts';
import { joinedIn, shortened } from './words.ts';

/** `x` is from the mark; `room` is what the longest line takes. */
export type Beside = { mark: Mark; x: number; room: number; lines: string[] };

/** Of a headline’s letters, which are set in the face of the text. */
const letterWidth = 6.8;
const mostLines = 2;

type Reach = { from: number; to: number };
const around = (at: number, half: number): Reach => ({ from: at - half, to: at + half });

export function headlinesBeside(drawing: Drawing): Beside[] {
  const { marks } = drawing;
  const joined = joinedIn(drawing);
  const taken = takenBesideAxis(drawing);
  return stacksOf(marks).flatMap((stack): Beside[] => {
    const [mark] = stack;
    if (!mark || stack.length > 1 || joined.has(mark.entry.id)) return [];
    for (let most = mostLines; most > 0; most -= 1) {
      const place = around(mark.at, (most * lineHeight) / 2);
      const x = clearOf(marks, place.from, place.to) + 4;
      const letters = Math.floor((width - x) / letterWidth);
      if (letters < 12 || taken.some(({ from, to }) => from < place.to && place.from < to)) continue;
      taken.push(place);
      const lines = shortened(titleOf(mark.entry), letters, most);
      const room = Math.max(...lines.map((line) => line.length)) * letterWidth;
      return [{ mark, x: x - levelX(mark.level), room, lines }];
    }
    return [];
  });
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
      const place = wordsPlace(gap, drawing);
      return place ? [around(place.middle, place.half)] : [];
    }),
  ];
}
