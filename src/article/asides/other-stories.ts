/** The lines of a page to those that name other stories: beside a label that says so, several in a row, or long and alone. */
import { belowLabel } from './below-labels.ts';
import { type Aside, type Asides, isText, type Line } from './line.ts';
import { isLikeKnown, linesApart } from './lines-apart.ts';
import {
  besideLink,
  chainFrom,
  datedTeasers,
  fewestLabelled,
  isLabelled,
  promotedIn,
} from './named-stories.ts';
import { isListing, isRow, titlesAtEnd } from './title-rows.ts';
import { mayBeTitle, rowOf } from './titles.ts';

const otherStory: Aside = { kind: 'related links', rule: 'other story' };
const lineApart: Aside = { kind: 'line apart', rule: 'line apart' };

/** Where so many are found, shorter ones are of their kind. */
const fewestKnown = 2;

export function otherStoriesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const add = (at: number, aside = otherStory) => {
    if (!found.has(at)) found.set(at, aside);
  };
  for (const at of lines.keys()) {
    for (const place of besideLink(lines, at)) add(place);
    for (const place of belowLabel(lines, at)) add(place);
    const labelled = rowOf(lines, at, isLabelled);
    if (labelled >= fewestLabelled) for (let by = 0; by < labelled; by += 1) add(at + by);
    const owned = chainFrom(lines, at);
    for (let by = 0; by < owned; by += 1) add(at + by);
  }
  for (const at of promotedIn(lines)) add(at);
  for (const at of datedTeasers(lines)) add(at);
  const end = lines.findLastIndex(isText) + 1;
  for (let at = end - titlesAtEnd(lines); at < end; at += 1) add(at);
  if (isListing(lines, found)) return found;
  for (const at of lines.keys()) {
    const row = isRow(lines, at) ? rowOf(lines, at, mayBeTitle) : 0;
    for (let by = 0; by < row; by += 1) add(at + by);
  }
  for (const at of linesApart(lines)) add(at, lineApart);
  if (found.size >= fewestKnown) for (const at of lines.keys()) if (isLikeKnown(lines, at)) add(at);
  return found;
}
