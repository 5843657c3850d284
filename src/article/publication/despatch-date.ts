/** The opening of a despatch to the day of it, which stands beside its place: "WASHINGTON (January 24, 2017) —". */
import { type DateExpression, findDates } from '../dates/grammar.ts';
import { resolveDate } from '../dates/resolve.ts';
import { functionWords } from '../grammar/function-words.ts';

/** A place and a date, in characters. */
const longestOpening = 90;
/** A place, perhaps with what it lies in. A date that opens a line by itself may be history's. */
const place = /^\p{Lu}[\p{L}.'’ -]{2,40}(?:, ?\p{Lu}[\p{L}.]+)*(?: ?\([^)]{2,40}\))?[ ,;(–—-]+$/u;
/** Wire services and their heirs also open with the day alone, before two hyphens. */
const typedDash = /^ -- \p{Lu}/u;
/** What parts the opening from the first sentence, perhaps after the agency. */
const dash = /^\)?(?: ?\([^)]{2,40}\)| ?\/[^/]{2,30}\/)? ?(?:[—–]|--?|:(?= )) ?\S/;

/** A full date only: its day is that of writing, and what it lacks would have to be guessed. Offsets are within the text. */
export function despatchDate(text: string): { value: string; start: number; end: number } | null {
  const opening = text.slice(0, longestOpening);
  if (!/^\p{Lu}/u.test(opening) || !/\d{4}/.test(opening)) return null;
  const [date] = findDates(opening);
  if (date?.form !== 'date' || date.year === undefined || date.day === undefined) return null;
  if (!isDespatchDay(text, date)) return null;
  const { start, end } = date;
  const value = resolveDate(date, null)?.value;
  return value === undefined ? null : { value, start, end };
}

/** "16 March 2021 – The council today …": whoever writes so writes on that day, which of history's nobody says. */
const reportDash = /^ ?(?:[—–]|--?) ?\p{Lu}.{20,}/u;
const sameDay = /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening))\b/;
/** Whoever is quoted says "today" on a day of their own, and so does whoever writes of themselves, in a letter or a log. */
const spoken = /“[^”]*”?|"[^"]*"?|«[^»]*»?/gu;
const ofWriter = /\b(?:I|my|me)\b|\bDear \p{Lu}/u;
/** "King Charles I", "Division I", "I-95": a numeral, or a road, is nobody who writes. */
const numeral =
  /\b(?:(?:King|Queen|Pope|Emperor|Empress|Tsar|Kaiser|Prince|Sultan) \p{Lu}[\p{L}’'-]+|(?:World )?War|Division|League|Phase|Class|Category|Level|Tier|Type|Grade|Part|Volume) I\b(?![’'])|\bI-\d/gu;
/** "Saturday 3-Mar-2021 11:48 AM Ferries were built …": a time of day between a day and a sentence that ran together with it. */
const timeThenSentence = /^,? (?:at )?\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: \p{Lu}{2,4})? \p{Lu}\p{Ll}*,? \p{L}/iu;
const weekdayAlone = /^(?:\p{Lu}\p{Ll}{2,5}day,? )?$/u;

/** The day with which the text opens, where it is that of writing; none of its other passages may open with a day. */
export function openingDay(
  text: string,
  others: string[],
): { value: string; start: number; end: number } | null {
  if (!/\d{4}/.test(text.slice(0, longestOpening))) return null;
  const [date] = datedOpening(text);
  if (date?.form !== 'date' || date.year === undefined || date.day === undefined) return null;
  const after = text.slice(date.end);
  const told = after.replace(spoken, '');
  const isReport =
    date.start === 0 &&
    reportDash.test(after) &&
    sameDay.test(told) &&
    !ofWriter.test(told.replace(numeral, ''));
  if (!isReport && !timeThenSentence.test(after)) return null;
  if (others.some((other) => datedOpening(other).length > 0)) return null;
  const value = resolveDate(date, null)?.value;
  return value === undefined ? null : { value, start: date.start, end: date.end };
}

function datedOpening(text: string): DateExpression[] {
  return findDates(text.slice(0, longestOpening))
    .filter(({ form }) => form === 'date')
    .slice(0, 1)
    .filter(({ start }) => weekdayAlone.test(text.slice(0, start)));
}

/** Whether a date stands beside the place at the opening of a text: its day is that of writing. */
export function isDespatchDay(text: string, { start, end }: { start: number; end: number }): boolean {
  const [first = ''] = text.split(/[ ,]/, 1);
  if (start === 0) return typedDash.test(text.slice(end));
  // "In Oslo, March 3, 1921 —" is a sentence.
  if (end > longestOpening || functionWords.has(first.toLowerCase())) return false;
  return place.test(text.slice(0, start)) && dash.test(text.slice(end));
}
