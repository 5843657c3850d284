/** The blocks about a text's start to the line by which somebody signs: with a name, or with the day of printing. */
import { findByline } from '../byline.ts';
import { findBareByline } from '../byline/bare.ts';
import { findBody } from '../byline/bodies.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { findDates } from '../dates/grammar.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { otherStories } from './other-stories.ts';

/** So far above the text, and among what was taken for its first lines, somebody signs. */
export const above = 40;
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
    nearest(rightAbove, isBareDay) ??
    nearest(1, isNameAlone) ??
    amongFirst(blocks, start, isSigned) ??
    amongFirst(blocks, start, isSignedDay)
  );
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
    if (block.type === 'furniture') continue;
    taken += 1;
    if (taken > mostTakenForText || signalsOf(plain(block)).words > longestTakenForText) return null;
  }
  return null;
}

/** So far above a writer stands the day that a head begins with. */
const dayAbove = 4;

/** A person right above the text, whose given name is known, where a day begins the head. */
function isNameAlone(blocks: RootContent[], at: number): boolean {
  const text = plain(blocks[at] as RootContent);
  const head = blocks.slice(Math.max(0, at - dayAbove), at).map(plain);
  return isSurelyPerson(text) && findBareByline(text)?.names === text && head.some(isDayAlone);
}

const by = /^(?:(?:words|written|story|posted) )?by\b|^By(?=\p{Lu})/iu;

function isSigned(blocks: RootContent[], at: number): boolean {
  const text = plain(blocks[at] as RootContent);
  if (!by.test(text)) return false;
  return text.split(/\s+/).length < 15 && (findByline(text) ?? findBody(text)) !== null;
}

/** "Updated on 3 March 2021, 14:00" */
function isSignedDay(blocks: RootContent[], at: number): boolean {
  const line = dateLineOf(plain(blocks[at] as RootContent));
  return line !== null && (line.label || line.time || by.test(plain(blocks[at] as RootContent)));
}

/** "March 3, 2021" right above the text, under its headline: with its weekday it stands over a post's; where other such days stand above it, it closes a list of other stories. */
function isBareDay(blocks: RootContent[], at: number): boolean {
  const days = blocks
    .slice(Math.max(0, at - above), at + 1)
    .map(plain)
    .filter(isDayAlone);
  const line = plain(blocks[at] as RootContent);
  return days.length === 1 && days[0] === line && findDates(line)[0]?.form === 'date';
}

/** The whole line is a day, perhaps with its weekday. */
export function isDayAlone(line: string): boolean {
  const day = findDates(line).find(({ form }) => form === 'date');
  if (day?.form !== 'date' || day.day === undefined || day.year === undefined) return false;
  return day.end === line.length && /^(?:\p{Lu}\p{L}{2,8},? )?$/u.test(line.slice(0, day.start));
}

/** With a label and a time of day it is hardly another story's, however far off. */
function isStampedDay(blocks: RootContent[], at: number): boolean {
  const { label = false, time = false } = dateLineOf(plain(blocks[at] as RootContent)) ?? {};
  return label && time;
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
