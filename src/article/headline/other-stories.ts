/** The blocks above a text to those that name other stories: titles in a row, each with who wrote it, or under a label for such. */
import { findByline } from '../byline.ts';
import { findBody } from '../byline/bodies.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { overBox, overList } from '../asides/list-labels.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { tied } from './head.ts';
import { isTitle, key } from './lines.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** So many in a row are a list: a page has its own headline once. */
const fewestSigned = 2;
const fewestDated = 3;
const fewestTitles = 4;
/** So many words a text shares with its own title. */
const fewestShared = 3;

const none: ReadonlySet<number> = new Set();

/** Indices of the titles among the blocks before `start`, with the lines that sign and date them. */
export function otherStories(blocks: RootContent[], first: number, start: number): Set<number> {
  const found = new Set<number>();
  const lines = blocks.slice(0, start).map(plain);
  for (let at = first; at < start; at += 1) {
    const dated = datedBelow(lines, at);
    const own = dated.length === 0 ? none : ownAmong(dated, lines, textFrom(blocks, start));
    for (const place of [
      ...signedBelow(lines, at),
      ...titledBelow(lines, at),
      ...dated.filter((place) => !own.has(place)),
    ])
      found.add(place);
  }
  return found;
}

/** Under such a label: title, writer and perhaps day, and at once the next title with its own; what runs right to the text may end in the page's own. */
function signedBelow(lines: string[], label: number): number[] {
  if (!overList.test(lines[label] as string)) return [];
  const places: number[] = [];
  let last = label;
  const titles = new Set<string>();
  for (let at = label + 1; ;) {
    const end = endOfSigned(lines, at);
    if (end === at) break;
    titles.add(key(lines[at] as string));
    last = at;
    while (at < end) places.push(at++);
  }
  if (titles.size < fewestSigned) return [];
  return places.at(-1) === lines.length - 1 ? places.filter((at) => at < last) : places;
}

function endOfSigned(lines: string[], at: number): number {
  const [title, writer, day] = [lines[at], lines[at + 1], lines[at + 2]];
  if (title === undefined || writer === undefined || !isTitle(signalsOf(title)) || !signs(writer)) return at;
  return at + (day !== undefined && dateLineOf(day) !== null ? 3 : 2);
}

/** Under such a label: day and title, and at once the next day with its own. */
function datedBelow(lines: string[], label: number): number[] {
  const text = lines[label] as string;
  if (!overList.test(text) && !overBox.test(text)) return [];
  let end = label + 1;
  while (isDatedTitle(lines, end)) end += 2;
  const places = Array.from({ length: end - label - 1 }, (_, place) => label + 1 + place);
  return places.length / 2 < fewestDated ? [] : places;
}

/** The day and title among them that may be the page's own: what its text has most of, wherever a newsroom puts its own story, unless a line below the list has as much; else the last. */
function ownAmong(places: number[], lines: string[], text: string[]): Set<number> {
  const shares = tiesOf(lines.slice(places[0]), text).map(({ share, count }) =>
    share >= tied && count >= fewestShared ? share : 0,
  );
  const most = Math.max(...shares);
  const at = most === 0 ? -1 : shares.lastIndexOf(most);
  return new Set(at < 0 || at >= places.length ? places.slice(-2) : places.slice(at - 1, at + 1));
}

function isDatedTitle(lines: string[], at: number): boolean {
  const [day, title] = [lines[at], lines[at + 1]];
  return day !== undefined && title !== undefined && dateLineOf(day) !== null && isTitle(signalsOf(title));
}

function signs(line: string): boolean {
  return /^by\b/i.test(line) && (findByline(line) ?? findBody(line)) !== null;
}

const listAbove = 40;

/** The label of a list that runs right to the text: titles of other stories, and the sections or places that they are from. */
export function labelOfLastList(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  for (let at = lines.length - 1, titles = 0; at >= Math.max(0, start - listAbove); at -= 1) {
    const line = lines[at] as string;
    if (overList.test(line)) return titles < fewestTitles ? null : at;
    const signals = signalsOf(line);
    if (signals.sentence || signals.dateline || signs(line)) return null;
    if (isTitle(signals)) titles += 1;
  }
  return null;
}

/** Under a label that says so; the last of the row may be the page's own headline. */
function titledBelow(lines: string[], label: number): number[] {
  if (!overList.test(lines[label] as string)) return [];
  let end = label + 1;
  while (end < lines.length && isTitle(signalsOf(lines[end] as string))) end += 1;
  const titles = end - label - 1;
  return titles < fewestTitles ? [] : Array.from({ length: titles - 1 }, (_, place) => label + 1 + place);
}
