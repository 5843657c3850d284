/** A short line to the days of printing or changing that it states: "Published 3 March 2021, updated 5 March". */
import { findByline } from '../byline.ts';
import { findBody } from '../byline/bodies.ts';
import { isOfPrinting } from './beside-dates.ts';
import { beforeTags } from './date-tags.ts';
import { type DateExpression, findDates } from '../dates/grammar.ts';
import { resolveDate } from '../dates/resolve.ts';
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { placeInUneven, singleBlanks } from '../text/blanks.ts';
import { remembering } from '../asking/remembering.ts';

export type DateLine = {
  /** `value` is null where day and month cannot be told apart; a note says what an inferred year follows from. */
  dates: {
    kind: 'published' | 'updated';
    value: string | null;
    note?: string;
    text: string;
    start: number;
    end: number;
  }[];
  /** What stands beside the date. */
  label: boolean;
  byline: boolean;
  time: boolean;
  /** Whether it says that this was the first printing, so that another day is that of a later one. */
  first: boolean;
};

/** After a time of day, or run together with one: "5:00 PM ESTUpdated 3 March"; "Article online since 3 March 2021"; "/ Original 3 March 2021" behind the day of a change. */
const labels =
  /(?:\b(?:[Oo]nline since|[Uu]ploaded|[Uu]pdated|[Uu]pdate(?=:| on\b| date\b)|[Mm]odified|[Ee]dited|[Rr]evised|[Cc]hanged|[Pp]ublished|[Pp]osted|[Cc]reated|[Oo]riginal(?=:? $)|(?<!(?:ed|date) )[Dd]ate)|\b(?:UPDATED|MODIFIED|EDITED|REVISED|CHANGED|PUBLISHED|POSTED|CREATED|DATE)|(?<=[\p{L}\d])(?:Updated|Published|Posted))(?!\p{Ll})/gu;
const labelled =
  /^[•\s]*(?:(?:this (?:article|story|post) (?:was )?)?(?:first |originally |last )?(?:published|posted|updated|modified|appeared)\b|this (?:article|story|post) is from \S+ \d)/i;

const firstPrinting = /\b(?:first|originally) (?:published|posted)\b/i;

const clock = /(?<![\w.])\d{1,2}[:.]\d\d(?!\d|[./-])|\b\d{1,2} ?[ap]\.?m\b|\b\d+[- ]min/i;

export function isLabelledDate(text: string): boolean {
  return labelled.test(text);
}

/** "Published" on a line of its own, above its date. */
const labelAlone =
  /^(?:(?:article|page|post|story) )?(?:first |originally |last |date )?(publish(?:ed)?|posted|updated?|modified|corrected|revised)(?: date| on| at)?:?$/i;

/** A line under a label of its own to what both say together. */
export function under(label: string, line: DateLine): DateLine | null {
  const [, word] = labelAlone.exec(label) ?? [];
  if (word === undefined) return null;
  const kind = /^p/i.test(word) ? 'published' : 'updated';
  return { ...line, label: true, dates: line.dates.map((date) => ({ ...date, kind })) };
}

/** What a page says of old articles, right behind their day, too. */
const age = /\s*(?<=^|\d|\s)This (?:article|story|post) is (?:more than|over) \d+ years? old\.?$/i;

const clockEnd = /\b[ap]\.m\.$/i;

/** Longer lines, and sentences of some length, are text. */
export function isShort({ words, sentence }: LineSignals, text: string): boolean {
  return words <= 30 && (words <= 14 || !sentence || clockEnd.test(text));
}

/** A date after "updated" is the update's, any other the publication's. Null where the line states neither. */
export const dateLineOf: (text: string) => DateLine | null = remembering((line) => {
  if (!/\d/.test(line)) return null;
  const text = singleBlanks(beforeTags(line.replace(age, '')));
  if (!isShort(signalsOf(text), text)) return null;
  const found = findDates(text);
  const isLabelled = text.search(labels) >= 0;
  if (found.length === 0 || !isOfPrinting(text, found, isLabelled)) return null;
  const printing = found.map(valueOf).find((value) => value?.length === 'YYYY-MM-DD'.length);
  const dates = found.flatMap((date): DateLine['dates'] => {
    const label = text.slice(0, date.start).match(labels)?.at(-1) ?? '';
    const kind = /updat|modified|edited|revised|changed/i.test(label) ? 'updated' : 'published';
    const value = valueOf(date);
    const told = value === undefined && kind === 'updated' && printing ? inYearOf(date, printing) : { value };
    if (told?.value === undefined) return [];
    return [{ kind, ...told, value: told.value, text: date.text, start: date.start, end: date.end }];
  });
  // "6 Dec 20236 Dec 2023": what is left of a day that ran into the year before it says no more.
  const whole = dates.filter(({ value }) => !dates.some((other) => other.value?.startsWith(`${value}-`)));
  if (whole.length === 0) return null;
  return {
    dates: inTurn(whole, text).map((date) => inPlace(date, line)),
    label: isLabelled || labelled.test(text),
    byline: (findByline(text) ?? findBody(text)) !== null,
    time: clock.test(text),
    first: firstPrinting.test(text),
  };
});

/** With its place in the line, whatever blanks stand there. */
function inPlace(date: DateLine['dates'][number], line: string): DateLine['dates'][number] {
  return { ...date, start: placeInUneven(line, date.start), end: placeInUneven(line, date.end) };
}

/** A time of day, if anything, between two dates that ran together. */
const ranTogether = /^(?:,? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?)?\s*$/i;

/** "Posted on July 13, 2024October 10, 2020": of two days that ran together, nothing parting them, the later is the update's. */
function inTurn(dates: DateLine['dates'], text: string): DateLine['dates'] {
  const [first, second, ...more] = dates;
  if (!first?.value || !second?.value || more.length > 0 || first.value === second.value) return dates;
  if (first.kind === 'updated') return dates;
  if (first.value.length < 10 || second.value.length < 10) return dates;
  if (!ranTogether.test(text.slice(first.end, second.start))) return dates;
  const later = first.value > second.value ? first : second;
  return dates.map((date) => ({ ...date, kind: date === later ? 'updated' : 'published' }));
}

/** Undefined for what is no date of a day, or of a month. */
function valueOf(date: DateExpression): string | null | undefined {
  if (date.form === 'ambiguous') return null;
  if (date.form !== 'date' || date.year === undefined || date.month === undefined) return undefined;
  return resolveDate(date, null)?.value;
}

/** "Posted: March 3, 2021 | Last Updated: March 4" */
function inYearOf(date: DateExpression, printing: string): { value: string; note?: string } | null {
  if (date.form !== 'date' || date.day === undefined) return null;
  return resolveDate(date, { date: printing, from: 'the day of printing' });
}
