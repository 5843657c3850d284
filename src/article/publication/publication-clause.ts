/** A longer line about an article to the day of printing that a clause of it states: "… (Published Monday, Nov. 18, 2019)". */
import { type DateExpression, findDates } from '../dates/grammar.ts';
import { resolveDate } from '../dates/resolve.ts';

export type ClauseDate = { value: string; start: number; end: number };

/** Longer paragraphs are stories. */
export const longestNote = 600;

type Clause = { before: RegExp; after: RegExp };

/** What stands beside the date in the clause, from general knowledge of such notes. It closes its line, or its sentence. */
const inBrackets: Clause = {
  before: /\((?:first |originally )?(?:published|posted|updated)(?: on)?:? (?:\p{L}+day, )?$/iu,
  after: /^(?:,? at [^()]{4,20})?\)["”.]*$/,
};
const signature: Clause = {
  before: /[.!?]["”]? By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,4} on (?:\p{L}+day, )?$/u,
  after: /^\.?$/,
};
const firstPrinting: Clause = {
  before:
    /^(?:(?:this|the) (?:article|column|essay|interview|piece|post|report|review|story)(?: by \p{Lu}[^.,;]{2,40})? (?:was |has been )?)?(?:first|originally|previously) (?:published|posted|appeared|printed|ran)\b[^;!?]{0,80}$/iu,
  after: /^(?: at \d[^.;]{3,12})?(?:[.)]|,? (?:and|but)\b|$)/,
};

/** Scrapers lose the space between a sentence and the day below it: "… to the mainland.Monday, 3 March 2021". */
const runTogether: Clause = { before: /[.!?]["”’]?(?:\p{Lu}\p{Ll}+day,? )?$/u, after: /^$/ };

/** Where the words of a line end that a day ran together with; null where none did. */
export function dayRunTogether(text: string): number | null {
  const date = /\d$/.test(text) ? findDates(text).at(-1) : undefined;
  if (date?.end !== text.length || dayOf(date) === undefined) return null;
  const words = text.slice(0, date.start).replace(/\p{Lu}\p{Ll}+day,? $/u, '');
  return runTogether.before.test(words) ? words.length : null;
}

/** Above a text stand captions and standfirsts. */
export const clausesAbove: Clause[] = [inBrackets, signature, firstPrinting, runTogether];
export const clausesBelow: Clause[] = [firstPrinting];

/** A day only: of a month or a year alone nobody says that it was printed "on". */
export function clauseDate(text: string, clauses: Clause[]): ClauseDate | null {
  if (text.length > longestNote || !/\d{4}/.test(text)) return null;
  for (const date of findDates(text)) {
    const { start, end } = date;
    const states = ({ before, after }: Clause) =>
      before.test(text.slice(0, start)) && after.test(text.slice(end));
    const value = clauses.some(states) ? dayOf(date) : undefined;
    if (value !== undefined) return { value, start, end };
  }
  return citedDay(text);
}

export function dayOf(date: DateExpression): string | undefined {
  if (date.form !== 'date' || date.year === undefined || date.day === undefined) return undefined;
  return resolveDate(date, null)?.value;
}

/** "Citation: Title (2023, December 22) retrieved …": how the page wants itself cited, in the style of the APA. */
const cited = /^citation: .* \((?<year>\d{4}), (?<monthAndDay>\p{Lu}\p{L}+ \d{1,2})\)\.? retrieved\b/iu;

function citedDay(text: string): ClauseDate | null {
  const { year, monthAndDay } = cited.exec(text)?.groups ?? {};
  const [date] = year && monthAndDay ? findDates(`${monthAndDay}, ${year}`) : [];
  const value = date && dayOf(date);
  if (value === undefined) return null;
  const start = text.indexOf(`${year}, ${monthAndDay}`);
  return { value, start, end: start + `${year}, ${monthAndDay}`.length };
}
