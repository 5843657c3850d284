/** A line without "By" to the names that may sign the article, and in which form they stand there; whether they do is another question. */
import { findDates } from '../dates/grammar.ts';
import { signalsOf } from '../furniture/signals.ts';
import { tellingVerbs } from '../grammar/reporting.ts';
import { findBareByline, isPaper, shoutedStart } from './bare.ts';
import { bodyAt, findDesk } from './bodies.ts';
import { type Byline, isSurelyPerson, namesAt } from './names.ts';
import { isDesk } from './desks.ts';
import { isLabelOfPage, isSectionOfNews } from './no-people.ts';

/** `form` is a feature's name. */
export type Unsigned = Byline & { form: string };

/** The form of names with what makes them sure behind them. */
export const withMore = 'with office, outlet or day';

/** In letters, with its comma. */
const longestWeekday = 11;
/** "Wyndo", "quay.com": beside a day, one word may be somebody, but none that names a section. */
const oneWord = /^[•\s]*(?<name>\p{Lu}[\p{L}\d]{2,}(?:\.\p{Ll}{2,3})?)$/u;

/** "The Harbour Record", "Harbour Times (Oslo)": a paper with its article or its town is where the clipping is from. */
const whereFrom = /^The |\)$/;
/** "Ada QuistHarbour Times" has lost the blank behind its writer; "SouthCoast Times" is called so. */
const ranTogether = /\p{Ll}{4}\p{Lu}\p{Ll}{2}/u;

/** The names of a short line of little else. */
export function nameLine(text: string, isDated: boolean): Unsigned | null {
  const desk = isDated ? findDesk(text) : null;
  if (desk) return { ...desk, form: 'desk' };
  const bare = findBareByline(text);
  const hasWriter = ranTogether.test(text) && bare?.sure;
  if (isDated && isPaper(text) && !whereFrom.test(text) && !hasWriter && !isSectionOfNews(text))
    return { names: text, start: 0, form: 'paper' };
  if (bare && (isDated || !isDesk(bare.names))) return { ...bare, form: formOf(text, bare) };
  const after = isDated ? afterDay(text) : null;
  if (after) return { ...after, form: 'after a day' };
  const name = isDated ? oneWord.exec(text)?.groups?.['name'] : undefined;
  return name === undefined || isLabelOfPage(name)
    ? null
    : { names: name, start: text.indexOf(name), form: 'one word' };
}

/** "· 30 min · 6279 words" behind a day: how long the article is. */
const counts = /^(?: ?[|/•·] ?\d[\d,.]* ?(?:min(?:ute)?s?(?: read)?|words|views|comments?))+/i;

/** Where a day ends with the day of a change that it ran together with, "3 March 20215 March 2021", and with counts. */
function endOfCounts(text: string, end: number): number {
  const next = findDates(text).find(({ start }) => start === end);
  const last = next?.end ?? end;
  return last + (counts.exec(text.slice(last))?.[0].length ?? 0);
}

/** "3 March 2021/Ada Quist", "3 March 2021Ada Quist", "The Harbour Times 3 March 2021 Ada Quist" */
function afterDay(text: string): Byline | null {
  const [day] = findDates(text);
  // "Harbour 2012 - SAIL AGAIN" has a year alone.
  if (!day || (day.form === 'date' && day.month === undefined)) return null;
  const isAfterPaper = isPaper(text.slice(0, day.start).trim());
  if (day.start > longestWeekday && !isAfterPaper) return null;
  const parted = isAfterPaper ? /^\s+(?=\p{Lu})/u : /^(?:\s*[|/•·–—-]\s*|\s?(?=\p{Lu}))/u;
  const end = endOfCounts(text, day.end);
  const sign = parted.exec(text.slice(end))?.[0];
  const found = sign === undefined ? null : namesAt(text, end + sign.length);
  // After a blank alone may stand a place or a section: only a known person's name closes the line so.
  const isSure = found && isSurelyPerson(found.names) && text.endsWith(found.names);
  return sign === ' ' && !isAfterPaper && !isSure ? null : found;
}

function formOf(text: string, { names, start, sure }: Byline & { sure: boolean }): string {
  if (text.length === start + names.length) return 'alone';
  return sure ? withMore : 'with more';
}

/** What is said of an author, after the name. */
export const aboutAuthor =
  /^(?:, [^,]{3,60},)? (?:is|was|has|writes|covers|works|reports|lives|leads|holds|teaches|serves|co-?founded|founded|joined)\b/u;

/** Words that name an author right before the name; what a page says so of is its own article, or its author's others. */
const leads: [form: string, pattern: RegExp][] = [
  ['posted by', /^(?:Posted|Published|Written) by:? (?=\p{Lu})/u],
  ['reporting by', /^\(?(?:[Rr]eporting|[Rr]eport) by:? (?=\p{Lu})/u],
  [
    'was written by',
    /^(?:(?:This|The|[Gg]uest) )*(?:[Aa]rticle|[Aa]uthor|[Ee]ssay|[Pp]iece|[Pp]ost|[Ss]tory|[Ww]ords|[Ww]riter)(?: was| is)?(?: written| authored)?(?: by)?:? (?=\p{Lu})/u,
  ],
  [
    'write to',
    /^(?:Write to|Contact|E-?mail|Reach|Follow)(?: \p{Ll}+){0,2} (?=\p{Lu}.* (?:at|on|by|via)\b)/u,
  ],
  [
    'more by',
    /^(?:(?:View|See|Read|Get|[Aa]ll|[Mm]ore|the latest) )*(?:[Aa]rticles?|[Pp]osts?|[Ss]tories|[Ll]atest|[Mm]ore) (?:by|from) (?=\p{Lu})/u,
  ],
];

/** “He never came,” Ada Quist told reporters: what somebody says is of the story. The author of “Told at Sea” says nothing. */
const saying = new RegExp(
  `\\b(?:${tellingVerbs})(?!\\w)(?:(?<=(?:[,?!][”"»]|[”"»],) (?:(?!(?:and|or|that|which|who|whose)\\b)[\\p{L}’'.-]+ ){0,4}\\p{Ll}+)|(?: \\p{L}+)?[,:] [“"«])`,
  'u',
);

/** The author that a line below a text speaks of. */
export function toldAuthor(text: string): Unsigned | null {
  for (const [form, pattern] of leads) {
    const lead = pattern.exec(text)?.[0];
    const found = lead === undefined ? null : (namesAt(text, lead.length) ?? bodyAt(text, lead.length));
    if (found) return shoutedStart.test(found.names) ? null : { ...found, form };
  }
  if (saying.test(text)) return null;
  const found = signalsOf(text).words > 5 ? namesAt(text, 0) : null;
  return found && isSurelyPerson(found.names) && aboutAuthor.test(text.slice(found.names.length))
    ? { ...found, form: 'life' }
    : null;
}
