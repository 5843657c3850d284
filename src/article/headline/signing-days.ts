/** A line about a text's start to whether it signs a head by its day: with its label, its time or its desk, or bare right above the text. */
import { findByline } from '../byline.ts';
import { findDates } from '../dates/grammar.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isDayAlone } from './days.ts';

/** "By Ada Quist", "Words by Ada Quist", "ByAda Quist" */
export const by = /^(?:(?:words|written|story|posted) )?by\b|^By(?=\p{Lu})/iu;

/** Right below a headline, or near it, stands who wrote it, or its day. */
export function isBylineOrDay(line: string): boolean {
  return findByline(line) !== null || dateLineOf(line) !== null;
}

/** "Updated on 3 March 2021, 14:00" */
export function isSignedDay(blocks: RootContent[], at: number): boolean {
  const line = dateLineOf(plain(blocks[at] as RootContent));
  return line !== null && (line.label || line.time || by.test(plain(blocks[at] as RootContent)));
}

/** With a label and a time of day it is hardly another story's, however far off. */
export function isStampedDay(blocks: RootContent[], at: number): boolean {
  const { label = false, time = false } = dateLineOf(plain(blocks[at] as RootContent)) ?? {};
  return label && time;
}

/** So far above the text a head reaches, and so far above a day the list that it may close. */
export const above = 40;

/** "March 3, 2021" right above the text, under its headline: with its weekday it stands over a post's; where other such days stand above it, it closes a list of other stories. */
export function isBareDay(blocks: RootContent[], at: number): boolean {
  const days = blocks
    .slice(Math.max(0, at - above), at + 1)
    .map(plain)
    .filter(isDayAlone);
  const line = plain(blocks[at] as RootContent);
  if (days.length === 0) return deskAndDay.test(line) && dateLineOf(line) !== null;
  return days.length === 1 && days[0] === line && findDates(line)[0]?.form === 'date';
}

/** "HT Reporter / Northhaven March 3, 2021" */
const deskAndDay = /^(?:\p{Lu}\S* ){1,3}\/ (?:\p{Lu}\S*,? ){1,4}\d/u;
