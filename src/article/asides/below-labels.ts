/** The lines of a page to the titles below a label that says that other stories follow: a box from which the links were lost. */
import { overBox } from './list-labels.ts';
import { isPassage, isText, type Line } from './line.ts';
import { mostTied, tieAbove, tieBelow } from './ties.ts';
import { mayBeTitle } from './titles.ts';

/** Right below it stands a title, if not a longer one; the last of several may be the crosshead of what follows. */
const fewestFirst = 3;
const fewestNext = 5;
/** A box has so many. */
const longest = 8;

/** Below these one title is enough, and what stands right over a paragraph may be its crosshead: the first, if no crosshead is so long, is none. */
const linkLabel = /^(?:also read|read|see)\b/i;
const longestCrosshead = 7;

export function belowLabel(lines: readonly Line[], at: number): number[] {
  if (!overBox.test((lines[at] as Line).text)) return [];
  const found: number[] = [];
  const isOwnList = hasOwnItems(lines, at);
  const isLink = linkLabel.test((lines[at] as Line).text);
  for (let place = at + 1; place <= at + longest && isTitle(lines[place]); place += 1) {
    const line = lines[place] as Line;
    if (isOwnList && line.signals.bullet) break;
    const mayBeCrosshead = place > at + 1 || line.signals.words <= longestCrosshead;
    if (isLink && mayBeCrosshead && isPassage(lines[place + 1])) break;
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

/** Whether the list below is the article's: its items have words of what is told above. */
function hasOwnItems(lines: readonly Line[], at: number): boolean {
  const row = lines.slice(at + 1, at + 1 + longest);
  const end = row.findIndex((line) => !isText(line) || !isItem(line));
  const items = row.slice(0, end < 0 ? row.length : end);
  const tied = items.reduce((sum, item) => sum + tieAbove(lines, at, item), 0);
  return tied > items.length * mostTied;
}
