/** A line that reads as a picture's credit to whether it signs the article: an agency of news, or whoever writes for one. */
import { isAgency } from '../agencies.ts';
import { weekdays } from '../dates/weekdays.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { namesAt } from './names.ts';
import { isByOfAgency } from './of-agency.ts';

/** Agencies of news take pictures, too, but "By" before one alone is whose the article is; those of pictures write nothing. */
const byBody = /^By ?(?:[Tt]he )?(?!Getty|[Ii]?Stock|Shutterstock|Unsplash)\p{Lu}\p{L}+(?: Press)?$/u;
const byAlready = /^by:? /i;

export function isByAgency(text: string): boolean {
  return byBody.test(text) || (byAlready.test(text) && isAgency(text.replace(byAlready, '')));
}

/** "Ada Quist Associated Press" over its day, "By Ada Quist, Associated Press Writer" or "By Ada QuistThe Associated Press" anywhere. */
const ofAgency =
  /^(?<by>[Bb][Yy]:? )?(?<names>\p{Lu}.+?)(?:(?:,| [-–—])? |(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}))(?:The )?(?:Associated Press|AP|Reuters)(?<office> (?:\p{Lu}\p{L}+ ){0,2}Writers?\b.*)?$/u;
/** The day may have its weekday on a line of its own. */
export function isOfAgency(text: string, [next, overNext]: string[]): boolean {
  if (isByOfAgency(text)) return true;
  const { by, names = '', office } = ofAgency.exec(text)?.groups ?? {};
  if (namesAt(names, 0)?.names !== names) return false;
  if (by !== undefined || office !== undefined) return true;
  const below = weekday.test(next ?? '') ? overNext : next;
  return below !== undefined && dateLineOf(below) !== null;
}

const weekday = new RegExp(`^(?:${weekdays})$`, 'i');
