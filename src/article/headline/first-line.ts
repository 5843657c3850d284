/** A clipping to the headline that is its first line, right over its text, where it says something of the matter that the text begins with. */
import { findBareByline } from '../byline/bare.ts';
import { signalsOf } from '../furniture/signals.ts';
import { wordsOf } from '../furniture/words.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

const fewestWords = 3;
/** Of more words, it may be a caption, whose matter is the text's, too. */
const mostWords = 7;
/** So long, a line in capitals is hardly the name of a body or of a section: "Northhaven Ferry Company", "Ferry Company News". */
const longer = 5;
const tied = 0.6;
const fewestShared = 2;

/** "Northhaven 3-1 Southport", "Ferrymen 12 – 9 Dockers" */
const result = /^\p{Lu}\D* \d{1,3} ?[-–] ?\d{1,3} \p{Lu}/u;

/** "Ferry company news", "Harbour board opinion": what sections call themselves at the end. */
const section = /\b(?:news|blogs?|columns?|opinions?)$/i;

/** Whose the text is, or what was done to it: "From our ferry correspondent", "Updated with the company’s response". */
const aboutWriter = /^(?:from our|updated)\b/i;

export function firstLineHeadline(blocks: RootContent[], start: number): number | null {
  if (start !== 1) return null;
  const line = plainAt(blocks, 0);
  const { sentence, bullet, words } = signalsOf(line);
  if (
    sentence ||
    bullet ||
    aboutWriter.test(line) ||
    findBareByline(line) !== null ||
    !mayBeHeadlineAlone(line, fewestWords)
  )
    return null;
  const passages = textFrom(blocks, start);
  // What the text calls just so is a name.
  if (passages.some((passage) => passage.includes(line))) return null;
  const [tie] = tiesOf([line], passages);
  if (tie === undefined || tie.count === 0) return null;
  const said = wordsSaid(line);
  // In fewer words, buttons and labels have the text's matter as well: "Buy ferry tickets", "Exclusive ferry report".
  const isShort = words < longer && tie.count < fewestShared && !opensWithName(line, passages);
  const says =
    !isShort &&
    words <= mostWords &&
    tie.opening > 0 &&
    said + tie.count > 2 &&
    said > 0 &&
    !section.test(line);
  const isTied = words >= longer && tie.count > 1 && tie.share >= tied;
  return says || isTied || (result.test(line) && tie.opening > 0) ? 0 : null;
}

const openingLines = 2;

/** "Quist signs" over "The captain, Ada Quist, …": a button begins with what to do. */
function opensWithName(line: string, passages: string[]): boolean {
  const { first, matter } = wordsOf(line);
  if (!matter.has(first)) return false;
  return passages
    .slice(0, openingLines)
    .some((passage) => wordsOf(passage).runs.some(({ small, capital }) => capital && small === first));
}

/** How many words of matter have no capital: a title says something of names, where labels and names have capitals. */
function wordsSaid(line: string): number {
  const { runs, matter } = wordsOf(line);
  return /^[\p{Ll}…]/u.test(line)
    ? 0
    : runs.filter(({ small, capital }) => !capital && matter.has(small)).length;
}
