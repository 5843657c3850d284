/** Parts of patterns for dates in numbers that only a line of little else makes a date. */

/** The year of "12-22-23" that is a line of its own, or has a time behind it: between other words that may be a score or a part of any number. */
export const lone =
  '(?:(?<=^[^\\p{L}\\d]*\\d\\d-\\d\\d-)\\d\\d(?=\\s*$)|(?<=\\b\\d\\d-\\d\\d-)\\d\\d(?= \\d{1,2}:\\d\\d ?[AaPp][Mm]\\b))';

/** "2021/3/4" closes a line that it opens, too, or that has its label or its source before it; elsewhere such numbers may be a number's parts. */
export const opening =
  '(?<=^\\s*(?:(?:(?:first |last )?(?:published|posted|updated|modified|date)(?: on)?:?|[^.!?\\d]{1,40}[|/•·–—-]) )?)';

/** "20210303", "20210303174005": the stamp of a page's machine, where it is a line of its own. */
export const stamp =
  '(?<=^\\s*)(?<year>20\\d\\d)(?<m>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])?(?:[0-5]\\d){0,2}(?=\\s*$)';

/** "published 3 March 21" closes its line: elsewhere a number behind a day and its month may count anything. */
export const labelBefore = '(?<=\\b(?:published|posted|updated|modified)(?: on)?:? )';
