/** The lines about a headline and below a text to when the article was printed and changed; the lines become furniture. */
import type { VFile } from 'vfile';
import { aboveText, belowOpening, nearAbove, nearBelow } from '../byline/lines.ts';
import { daysBelowCopy } from './below-copy.ts';
import { closingDay } from './closing-day.ts';
import { alone, dateLines, hasDay, isOverMenu, isSigned, type Placed, upFrom } from './date-lines.ts';
import { withoutReaders } from './days-of-readers.ts';
import { despatchDate, openingDay } from './despatch-date.ts';
import { isBefore } from '../edtf.ts';
import { footLines } from './foot-dates.ts';
import { withoutListed } from './listed-days.ts';
import { loneFoot } from './lone-foot.ts';
import { pageDay, withoutPageDay } from './page-day.ts';
import { clauseDate, clausesAbove, clausesBelow } from './publication-clause.ts';
import { type PublicationDates, type StatedDays, statedDays, take, takeClause } from './stated-days.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { Root, RootContent } from '../tree.ts';
import { isUnderTitle } from './under-title.ts';
import { updateDate } from './update-clause.ts';

/** Where headline (-1 for none) and text begin, and where the text ends. */
type Extent = { title: number; copies: number[]; start: number; end: number };

/** `head` is where the headline stands or, where it is missing, the text begins. */
type Place = Extent & { head: number };

/** A signed date is told from those of other stories further off, too. */
const farAbove = 10;
const farBelow = 10;
/** "Published on …" is read still further up, where nothing else there says so. */
const labelAbove = 25;

/** The lines of dates that belong to the article, in the order in which they were found. */
export function takeDays(tree: Root, extent: Extent, file: VFile, found: PublicationDates): Placed[] {
  const { title, start, end } = extent;
  const place = { ...extent, head: title < 0 ? start : title };
  const blocks = tree.children;
  const days = statedDays(blocks, file, found, () => pageDay(blocks, place.head));
  const near = takeNear(days, place);
  const far = found.published ? [] : takeFar(days, place);
  takeClausesAbove(days, place);
  const lone = found.published ? [] : takeLone(days, place);
  const foot = end < start ? [] : takeFoot(days, place);
  return [...near, ...far, ...lone, ...foot];
}

function takeNear(days: StatedDays, { title, start, head }: Place): Placed[] {
  const { blocks } = days;
  const top = upFrom(blocks, head, title < 0 ? aboveText : nearAbove);
  const near = withoutListed(blocks, dateLines(blocks, top, belowOpening(blocks, start)), title);
  // A month is the under a headline; where that is missing, it may head the page.
  const own = withoutReaders(blocks, withoutPageDay(blocks, near, head), title).filter(
    (line) => isSigned(line) || ((title >= 0 || hasDay(line)) && !isOverMenu(blocks, line, head)),
  );
  take(days, near, [
    own.filter(({ first }) => first),
    own.filter(({ label, at }) => label && title >= 0 && at > title),
    own.filter(isSigned),
    alone(own, head, title),
    alone(own, head),
  ]);
  return near;
}

function takeFar(days: StatedDays, { copies, start, end, head }: Place): Placed[] {
  const { blocks } = days;
  const last = Math.min(end, Math.max(head, start) + farBelow);
  const far = dateLines(blocks, head, last).filter(isSigned);
  const first = head - farAbove;
  const belowCopy = daysBelowCopy(blocks, copies, first);
  const labelled = dateLines(blocks, head - labelAbove, first).filter(
    (line) => isLabelled(line) && !isUnderTitle(blocks, line),
  );
  const close = dateLines(blocks, first, head).filter(({ byline, label }) => byline || label);
  const above = [...belowCopy, ...(labelled.length === 1 ? labelled : []), ...close];
  take(days, [...above, ...far], [far, above]);
  return [...above, ...far];
}

function isLabelled({ label, dates }: Placed): boolean {
  return label && dates.every(({ kind }) => kind === 'published');
}

function takeClausesAbove(days: StatedDays, { start, head }: Place) {
  const { blocks } = days;
  takeClause(days, 'published', blocks.slice(start, start + 1), despatchDate);
  takeClause(days, 'published', blocks.slice(start, start + 1), (text) =>
    openingDay(
      text,
      blocks
        .slice(start + 1)
        .filter(isText)
        .map(plain),
    ),
  );
  takeClause(days, 'published', blocks.slice(head, start + 1), (text) => clauseDate(text, clausesAbove));
  takeClause(days, 'updated', blocks.slice(head, start + nearBelow), updateDate);
}

function isText({ type }: RootContent): boolean {
  return type === 'paragraph';
}

const highAbove = 20;

/** Buttons and the form of a newsletter may part the headline from a day with a time, where no other day stands there. */
function takeLone(days: StatedDays, { head }: Place): Placed[] {
  const { blocks } = days;
  const [line, ...others] = dateLines(blocks, head - highAbove, head);
  if (!line?.time || others.length > 0 || isOverMenu(blocks, line, head)) return [];
  take(days, [line], [[line]]);
  return [line];
}

function takeFoot(days: StatedDays, { start, end, head }: Place): Placed[] {
  const { blocks, found } = days;
  const { signing, labelled } = footLines(blocks, end, head);
  if (!found.published) take(days, signing, [signing]);
  if (found.published && isChange(found.published.value, labelled)) found.published = null;
  take(days, labelled, [labelled]);
  const lone = signing.length + labelled.length > 0 ? [] : loneFoot(blocks, end);
  take(days, lone, [lone]);
  const first = found.published ? [] : firstPrinted(blocks, start);
  take(days, first, [first]);
  const closing = found.published ? [] : closingDay(blocks, start, end);
  take(days, closing, [closing]);
  const after = blocks.slice(Math.max(0, end - 1), end + farBelow);
  takeClause(days, 'published', after, (text) => clauseDate(text, clausesBelow));
  takeClause(days, 'updated', after, updateDate);
  return [...signing, ...labelled, ...lone, ...first, ...closing];
}

/** Right below a sentence and above any other day, "First published on …" is the article's; sentences of other stories below it may have been taken for text. */
function firstPrinted(blocks: RootContent[], start: number): Placed[] {
  const [line, ...others] = dateLines(blocks, start, blocks.length);
  const isClosing = line?.first && signalsOf(plainAt(blocks, line.top - 1)).sentence;
  return line && isClosing && !others.some(({ first }) => first) ? [line] : [];
}

/** A day at the head may be that of the last change: then the foot says so, and when the article was first printed. */
function isChange(day: string, foot: Placed[]): boolean {
  const dates = foot.flatMap((line) => line.dates);
  const isEarlier = (value: string | null) => value !== null && isBefore(value, day);
  return (
    dates.some(({ kind, value }) => kind === 'updated' && value === day) &&
    dates.some(({ kind, value }) => kind === 'published' && isEarlier(value))
  );
}
