/** The blocks above a text to the headline of the one head below the page's menu that has a writer, and a day that says it is of printing, or how long the text takes to read: a table or a box may part it from the text. */
import { findByline } from '../byline.ts';
import { isPersonAlone } from '../byline/bare.ts';
import { dateLineOf, under } from '../publication/date-line.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { tied } from './head.ts';
import { isHead, leastMenu } from './own-head.ts';
import { signedHeadline } from './signed.ts';
import { by } from './signing-days.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** So far from its day a head's writer stands, above it or below, and how long it takes to read. */
const reachAbove = 4;
const reachBelow = 3;
/** Days no further apart are one head's: of printing and of changing. */
const oneHead = 6;

const byAlone = /^by:?$/i;
const longestByline = 14;
const timeToRead = /\b\d+ ?-?min(?:ute)?s? read\b|^min(?:ute)?s? read$/i;

/** Of its words, the text has such a share where the head is far above: another story has some of its matter, too. */
const farTied = 0.75;

type WholeHead = { title: number; day: number };

export function wholeHeadline(blocks: RootContent[], start: number): number | null {
  return wholeHead(blocks, start)?.title ?? null;
}

/** So far from the head stands what is none of its lines: another story's title in the menu above it, that of a box or of a comment below. */
const farAbove = 8;
const farBelow = 12;

export function overByWholeHead(blocks: RootContent[], start: number, claimed: number): number | null {
  const head = isHead(blocks, start, claimed) ? null : wholeHead(blocks, start);
  if (head === null) return null;
  return claimed < head.title - farAbove || claimed > head.day + farBelow ? head.title : null;
}

function wholeHead(blocks: RootContent[], start: number): WholeHead | null {
  const lines = blocks.slice(0, start).map(plain);
  const days = lines.flatMap((_, at) => (isPrinting(lines, at) && isSignedNear(lines, at) ? [at] : []));
  const [first, last] = [days[0], days.at(-1)];
  // Several such heads are those of a list of other stories.
  if (first === undefined || last === undefined || last - first > oneHead) return null;
  const title = signedHeadline(blocks, last + 1);
  if (title === null || title >= last || title < leastMenu) return null;
  const [tie] = tiesOf([lines[title] as string], textFrom(blocks, start));
  const least = start - last > farBelow ? farTied : tied;
  return tie && tie.share >= least && tie.count > 1 ? { title, day: last } : null;
}

/** A list gives bare days; a head says what the day is, or the time of day, or how long the text takes to read. */
function isPrinting(lines: string[], at: number): boolean {
  const found = dateLineOf(lines[at] as string);
  const line = found && (under(lines[at - 1] ?? '', found) ?? found);
  if (!line?.dates.some(({ value }) => value !== null && value.length > 'YYYY-MM'.length)) return false;
  return line.label || line.time || lines.slice(at, at + reachBelow + 1).some((one) => timeToRead.test(one));
}

function isSignedNear(lines: string[], day: number): boolean {
  return lines.slice(Math.max(0, day - reachAbove), day + reachBelow + 1).some(signs);
}

function signs(line: string): boolean {
  if (byAlone.test(line)) return true;
  if (by.test(line) && line.split(/\s+/).length <= longestByline && findByline(line) !== null) return true;
  return isPersonAlone(line);
}
