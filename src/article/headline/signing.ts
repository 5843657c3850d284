/** The blocks about a text's start to the line by which somebody signs: with a name, or with the day of printing. */
import { findByline } from '../byline.ts';
import { findBareByline, isPersonAlone } from '../byline/bare.ts';
import { findBody } from '../byline/bodies.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isDayAlone } from './days.ts';
import { isButton, longestLabel } from './head.ts';
import { otherStories } from './other-stories.ts';
import { above, by, isBareDay, isSignedDay, isStampedDay } from './signing-days.ts';

/** Among what was taken for the text's first lines, somebody signs. */
const below = 8;
/** A day without a name may be another story's further off. */
const nearAbove = 8;
/** Text that was none: a headline of two sentences, a standfirst, a line about the page. */
const mostTakenForText = 3;
const longestTakenForText = 60;
/** Right above the text, a head may close with how often it was commented on: "Comments (2)", "Comments (None posted.)". */
const countsComments = /^(?:\d+ comments?|comments? ?(?:\([^()]+\)|: ?\d+))$/i;
const rightAbove = 2;
/** The nearest above the text; where there is none, the one among its first lines. */
export function signingAt(blocks: RootContent[], start: number): number | null {
  const others = otherStories(blocks, Math.max(0, start - above), start);
  const nearest = (reach: number, signs: (blocks: RootContent[], at: number) => boolean) => {
    for (let at = Math.min(start, blocks.length) - 1; at >= Math.max(0, start - reach); at -= 1)
      if (!others.has(at) && signs(blocks, at)) return at;
    return null;
  };
  return (
    nearest(above, (_, at) => isSigned(blocks, at) || isDatedName(blocks, at, start - at <= nearAbove)) ??
    nearest(nearAbove, isSignedDay) ??
    nearest(above, isStampedDay) ??
    nearest(rightAbove, isCount) ??
    nearest(rightAbove + ofPage(blocks, start), isBareDay) ??
    nearest(1, isNameAlone) ??
    amongFirst(blocks, start, isSigned) ??
    amongFirst(blocks, start, isSignedDay)
  );
}

/** How many lines right above the text are buttons, or labels that stand above the head, too. */
function ofPage(blocks: RootContent[], start: number): number {
  const lines = blocks.slice(0, start).map(plain);
  const own = lines.findLastIndex((line, at) => {
    const block = blocks[at] as RootContent;
    return !isButton(block) && lines.indexOf(line) === at;
  });
  return start - 1 - own;
}

function isCount(blocks: RootContent[], at: number): boolean {
  return countsComments.test(plain(blocks[at] as RootContent));
}

/** Among what was taken for the text's first lines, and the text goes on below it. */
function amongFirst(
  blocks: RootContent[],
  start: number,
  signs: (blocks: RootContent[], at: number) => boolean,
): number | null {
  let taken = 0;
  for (let at = start; at < Math.min(blocks.length, start + below); at += 1) {
    if (signs(blocks, at)) return isTextBelow(blocks, at) ? at : null;
    const block = blocks[at] as RootContent;
    const { words } = signalsOf(plain(block));
    // A button and how often it was pressed are no text, whatever they were taken for.
    if (block.type === 'furniture' || words <= longestLabel) continue;
    taken += 1;
    if (taken > mostTakenForText || words > longestTakenForText) return null;
  }
  return null;
}

/** So far above a writer stands the day that a head begins with. */
const dayAbove = 4;

/** A person right above the text, whose given name is known, where a day begins the head. */
function isNameAlone(blocks: RootContent[], at: number): boolean {
  const text = plain(blocks[at] as RootContent);
  const head = blocks.slice(Math.max(0, at - dayAbove), at).map(plain);
  return isPersonAlone(text) && head.some(isDayAlone);
}

function isSigned(blocks: RootContent[], at: number): boolean {
  const text = plain(blocks[at] as RootContent);
  if (!by.test(text)) return false;
  return text.split(/\s+/).length < 15 && (findByline(text) ?? findBody(text)) !== null;
}

/** How far below a name its day stands. */
const dayBelow = 3;

/** The button of an author's box, right below the name. */
const profile = /^(?:view|see|full) (?:full |author )?profile$/i;

/** "Ada Quist in Northhaven" */
function isInPlace(text: string, names: string): boolean {
  return /^ in \p{Lu}\S*(?: \S+){0,3}$/u.test(text.slice(text.indexOf(names) + names.length));
}

/** Far above the text a day stands under a label of the page's, too. */
function isDatedName(blocks: RootContent[], at: number, isNear: boolean): boolean {
  const text = plain(blocks[at] as RootContent);
  const found = findBareByline(text);
  if (!found || (found.names !== text && !found.sure && !isInPlace(text, found.names))) return false;
  const isSure = isSurelyPerson(found.names);
  if (!isSure && !isNear) return false;
  const below = isSure ? dayBelow : 1;
  const after = blocks.slice(at + 1, at + 1 + below).map(plain);
  return after.some(isDay) || profile.test(after[0] ?? '');
}

function isDay(text: string): boolean {
  return (
    dateLineOf(text) !== null ||
    /^(?:published|posted|updated)$|^\d+ (?:minutes?|hours?|days?) ago$/i.test(text)
  );
}

/** Below the line by which somebody signs, the text goes on. */
function isTextBelow(blocks: RootContent[], at: number): boolean {
  return (
    blocks
      .slice(at + 1, at + 8)
      .filter((block) => block.type !== 'furniture' && signalsOf(plain(block)).prose > 0.45).length > 1
  );
}
