/** The lines of a page to the titles below a label that says that other stories follow: a box from which the links were lost. */
import { overBox } from './list-labels.ts';
import { isText, type Line } from './line.ts';
import { tieBelow } from './lines-apart.ts';
import { mayBeTitle } from './titles.ts';

/** Right below it stands a title, if not a longer one; the last of several may be the crosshead of what follows. */
const fewestFirst = 3;
const fewestNext = 5;
const mostTied = 0.2;
/** A box has so many. */
const longest = 8;

export function belowLabel(lines: readonly Line[], at: number): number[] {
  if (!overBox.test((lines[at] as Line).text)) return [];
  const found: number[] = [];
  for (let place = at + 1; place <= at + longest && isTitle(lines[place]); place += 1) {
    const line = lines[place] as Line;
    const fewest = place === at + 1 ? fewestFirst : fewestNext;
    if (isText(line) && line.signals.words >= fewest && tieBelow(lines, place) <= mostTied) found.push(place);
  }
  return isText(lines[at] as Line) && found.length > 0 ? [at, ...found] : found;
}

/** A title of the box, whether or not it was taken out already. */
function isTitle(line: Line | undefined): boolean {
  return line !== undefined && (isText(line) ? mayBeTitle(line) || isItem(line) : !line.signals.sentence);
}

/** A box may set its titles as a list. */
function isItem({ signals }: Line): boolean {
  return signals.bullet && !signals.sentence && !signals.colon;
}
