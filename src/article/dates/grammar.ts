/** English text to the date expressions in it: what each one says, and no more than it says. */
import { forms } from './forms.ts';
import { namesNoDay } from './no-day.ts';
import { signs, signsIn } from './signs.ts';
import { matchesIn } from '../text/matches.ts';
import type { DateParts } from './parts.ts';

/** What a date says, and the offsets of its words in the text. */
export type DateExpression = { start: number; end: number; text: string } & DateParts;

/**
 * A date that is part of a proper name ("Jan. 6 Committee", "September 11 Memorial") dates nothing; such names end so,
 * from general knowledge.
 */
const nameFollows =
  /^(?: \p{Lu}[\p{L}-]+)? (?:Committee|Commission|Memorial|Museum|Movement|Act|Fund|Foundation|Agreement|Alliance|Coalition|Brigades?|Square|Street|Report|Award|Prize|Edition)\b/u;

/** What a text with dates has somewhere, where it has no digit. */
const dateWord = /day\b|yesterday|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/i;

/** All date expressions of a text in order, none overlapping another; the more precise wins. */
export function findDates(text: string): DateExpression[] {
  const present = signsIn(text);
  if (present === 0 || ((present & signs.digit) === 0 && !dateWord.test(text))) return [];
  let found: DateExpression[] = [];
  for (const { has, pattern, read } of forms) {
    if ((has & ~present) !== 0) continue;
    const more = apartFrom(found, matchesIn(text, pattern)).flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const [before, after] = [text.slice(Math.max(0, start - 120), start), text.slice(end, end + 60)];
      const parts = read(match.groups ?? {}, before);
      return parts && !nameFollows.test(after) && !(has === signs.day && namesNoDay(match[0], before, after))
        ? [{ start, end, text: match[0], ...parts }]
        : [];
    });
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}

/** Those of the matches that overlap no expression; both are in order. */
function apartFrom(found: readonly DateExpression[], matches: RegExpExecArray[]): RegExpExecArray[] {
  let next = 0;
  return matches.filter(({ 0: words, index }) => {
    while ((found[next]?.end ?? Infinity) <= index) next += 1;
    return index + words.length <= (found[next]?.start ?? Infinity);
  });
}
