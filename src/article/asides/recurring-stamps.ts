/**
 * The lines of a page to those that stamp its posts: whoever wrote, and when, in a form that recurs with another name each
 * time. "3 May 2019 ada_q:", "Report this. On 3 May 2019, at 10:07 PM, ada_q wrote:"
 */
import type { Line } from './line.ts';

/** In characters. */
const longest = 90;
/** A form that so many lines have is a machine's, and so many names are not those of a page's own writers alone. */
const manyTimes = 3;

const months = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\b\.?/giu;
const weekdays = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu;
const ago = /\b\d+ ?(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year|[hdwmy])s?\.? ago\b/giu;
/** How long ago, whatever the unit. */
const since = '0 #ago';
/** "#1.2 - Tue May 3, 2019 10:07 PM EDT": posts with numbers of their own, each below a name on a line of its own. */
const numbered = /^#0(?:\.0)* /;
const manyNumbered = 5;
/** With months as # and numbers as 0: a day, or how long ago. */
const day = /# 0(?:st|nd|rd|th)?\b|\b0(?:st|nd|rd|th)?,? #|(?<![\w/.-])0[/.-]0[/.-]0(?![\w/-])|0 #ago/;
/** "— Ada Quist (@ada_q) May 3, 2019": below a post that the article shows. */
const embedded = /^[—–-]/;
const names = /[\p{L}@_][\p{L}\d_'’.-]*(?: [\p{L}@_][\p{L}\d_'’.-]*)*/gu;

/** `places` from the first to the last; `isOfReaders` where all have a word of those that pages set beside what readers write. */
export type Stamps = { places: number[]; isOfReaders: boolean };

export function recurringStamps(lines: readonly Line[]): Stamps[] {
  const stamps = lines.flatMap((line, at) => stampAt(line, at) ?? []);
  return [...Map.groupBy(stamps, ({ form }) => form).values()].flatMap((same) => {
    const whos = new Set(same.map(({ who }) => who));
    const places = same.map(({ at }) => at);
    if ([...whos].every((who) => numbered.test(who)))
      return places.length < manyNumbered ? [] : { places, isOfReaders: true };
    if (whos.size < manyTimes) return [];
    return { places, isOfReaders: [...whos].every((who) => readers.test(who)) };
  });
}

/** From general knowledge of such pages. Whoever posts reports on a live page is dated so, too, without these. */
const readers =
  /\b(?:comment(?:ed|s)?|flag|guest|likes?|link|permalink|quote|reader|repl(?:y|ied)|report|said|says|user|votes?|writes|wrote)\b/i;

/** `form` is the line without its words, `who` with them, but for when. */
function stampAt({ text }: Line, at: number): { form: string; who: string; at: number } | null {
  if (text.length > longest || !/\d/.test(text) || embedded.test(text) || /[.!?]["”’)]*$/.test(text))
    return null;
  const who = text.replace(ago, since).replace(months, '#').replace(weekdays, '#').replace(/\d+/g, '0');
  return day.test(who) ? { form: who.replace(names, 'w'), who, at } : null;
}
