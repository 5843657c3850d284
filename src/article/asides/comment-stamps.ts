/** A line to whether it says which reader wrote a comment, and when: above it, or below. */

const day =
  '(?:[A-Za-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)? [A-Za-z]{3,9}\\.?,? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)';
const clock = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\b\\.?)?';
const at = `${day},? (?:at |[-–|] )?${clock}`;
/** "… at 3:22 pm. Reply #": what readers may click stands on the same line. */
const button = '(?:[.|•·]? ?\\[?(?:link|permalink|quote|reply|report)\\b.{0,12})?';
const says = '(?:says|said|wrote|writes)';
/** What stands before the day of a page, and no name. */
const ofPages =
  '(?:last )?(?:created|edited|first|modified|on|originally|posted|published|revised|tracked|updated?|upd)\\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b';

/** "Posted by: Ada Q., 27 Sep 2011 | 15:22" */
const under = [/^(?:posted|submitted|commented|written|reviewed) by:? \S.{1,80}\d/i];

/**
 * As common comment plug-ins print it: "Ada Q. • 3 days ago", "Posted on 27 Sep 2011 | Ada Q.", "27. Sep, 2011 / Ada Q.
 * says:", "Ada Q. on September 27, 2011 at 3:22 pm said:", "On September 27, 2011 at 3:22 pm Ada Q. said:", "by adaq
 * September 27, 2011 3:22 PM EDT", "2 Ada Q. September 27, 2011 at 3:22 pm", "Ada Q.9/27/11 3:22 PM", and, beside a name on
 * a line of its own, "on September 27, 2011 at 3:22 pm".
 */
const overByDay = [
  /^\S.{1,40}[•·|,–—-] ?\d+ (?:second|minute|hour|day|week|month|year)s? ago$/i,
  /^(?:posted|submitted|commented) on \S.{4,24}\d{4}[^|]{0,12} \| \S.{1,40}$/i,
  new RegExp(`^(?:\\d{1,2}\\. [A-Za-z]{3,9}, \\d{4}|${day}) / \\S.{0,40} ${says}:?$`, 'iu'),
];
const overByClock = [
  new RegExp(`^\\S.{0,40} on ${at} ${says}:?$`, 'iu'),
  new RegExp(`^on ${at} \\S.{0,40} ${says}:?$`, 'iu'),
  new RegExp(`^(?!${ofPages})\\S.{0,40}?(?<!\\d)${at}(?: [A-Z]{2,4})?${button}$`, 'iu'),
];
const bare = new RegExp(`^(?:on )?${at}(?: at ${clock})?(?: [A-Z]{2,4})?(?: ?\\|.{0,20}|${button})$`, 'iu');

/** Few lines with a number have a time, and it is found sooner. */
const clocked = /\d[:.]\d\d/;

/** Whether a stamp tells the time of day, or how long ago: captions end in days alone. */
export function isTimed(text: string): boolean {
  return clocked.test(text) || / ago\b/.test(text);
}

/** A day and a time alone: posts of the page itself are dated so, too. */
export function isBare(text: string): boolean {
  return bare.test(text);
}

const alone = new RegExp(`^(?:on )?${day}$`, 'iu');

/** A day and no time: of a comment only beside a name, below a line that heads comments. */
export function isDayAlone(text: string): boolean {
  return /\d{2}/.test(text) && alone.test(text);
}

export function isOver(text: string): boolean {
  if (overByDay.some((form) => form.test(text))) return true;
  return clocked.test(text) && (bare.test(text) || overByClock.some((form) => form.test(text)));
}

const saying = new RegExp(`^\\p{L}.{0,30} ${says}[:,]$`, 'iu');

/** "Ada Q. said," alone: of a reader only where the page has counted what they said. */
export function isSaying(text: string): boolean {
  return /[:,]$/.test(text) && saying.test(text);
}

/** The name of whoever signed below. */
export function nameUnder(text: string): string | null {
  return /^posted by:? ([^|,]{2,60}?)(?: at \p{L}| on \p{L}| ?[|,])/iu.exec(text)?.[1] ?? null;
}

export function isStamp(text: string): boolean {
  return /\d/.test(text) && (isOver(text) || under.some((form) => form.test(text)));
}
