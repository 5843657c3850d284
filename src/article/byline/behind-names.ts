/** What stands behind the names that a line begins with to whether they are of those who wrote: an office, an outlet, a day. */
import { isAgency } from '../agencies.ts';
import { findDates } from '../dates/grammar.ts';
import { isOutletWord } from './desks.ts';
import { office } from './names.ts';

/** How an author may be reached: by a handle, by a mailbox that ran together with the name, or by the page's own buttons. */
const reached = /^(?:\s?@{1,2}|[\p{Ll}\d._-]+@)\w|^ (?:Send an e-?mail|Follow on \p{Lu})/u;
/** "Ada Quist, Special to the Harbour Times": so papers print whoever is not of their staff. */
const specialTo = /^(?:,| [|•–—-])? special to (?:the )?\p{Lu}/iu;
const separated = /^\s*[|/•·](?:\s|$)/;
export const age = '\\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|[hmdw])';
/** A scraper may have lost the blank: "Jane Doe7 days ago". */
const ago = new RegExp(`^ ?(?:[|•·] )?${age}\\b`);
/** "Jane Doe Harbour Gazette", "Jane Doe USA TODAY": capitalised words, among them one of a paper's name. */
export const outletShape = /^(?: (?:\p{Lu}[\p{L}.'’-]*|&|of|the))+$/u;

/** Whether it says by itself that those who are named wrote. */
export function saysWriters(rest: string, isPerson: boolean): boolean {
  return (
    reached.test(rest) ||
    specialTo.test(rest) ||
    isOffice(rest) ||
    isDated(rest) ||
    isAgency(rest.trim().replace(/^The /, '')) ||
    (isPerson && isOutlet(rest))
  );
}

/** "Senior Writer", ", political editor": a few words that end in an office. */
export function isOffice(words: string): boolean {
  return words.trim().split(/\s+/).length < 7 && office.test(words) && !/[.!?]$/.test(words);
}

const besideDay =
  /^(?:[\s|/•·–—-]|\d{1,2}:\d\d|[ap]\.?m\b\.?|on\b|last\b|first\b|(?:published|posted|updated)(?: in \p{Lu}\S*)?\b|:|\p{Lu}\p{Ll}+day\b|,)*$/iu;
const outletBeforeDay = /^(?:,| [|/•·]) \p{Lu}\S*(?: \p{Lu}\S*){0,3} ?(?:[|/•·–—-].*)?$/u;
/** "Ada Quist in Ferries and Quays on 3 March 2021": a section of the page, or a place. */
const sectionBeforeDay = /^ in (?:\p{Lu}\S* (?:(?:and|&) )?){1,4}on (?:\p{Lu}\p{Ll}+day,? )?$/u;

/** A date right after the names, or after the outlet that a comma or a bar sets off. */
function isDated(rest: string): boolean {
  if (ago.test(rest)) return true;
  const [date] = findDates(rest);
  if (!date) return false;
  // "Quay City 2015: Ferry sails" is a title; "Ada Quist 2021" is whose the page is.
  if (date.form === 'date' && date.month === undefined && date.end < rest.length) return false;
  const between = rest.slice(0, date.start);
  const mark = /\s*[,|/•·–—-]?\s*$/;
  return (
    besideDay.test(between) ||
    outletBeforeDay.test(between) ||
    sectionBeforeDay.test(between) ||
    (between.startsWith(' ') && isOutlet(between.replace(mark, '')))
  );
}

function isOutlet(behind: string): boolean {
  // "Jane DoeHarbour Gazette"
  const rest = behind.replace(/^(?=\p{Lu})/u, ' ');
  if (!outletShape.test(rest)) return false;
  // "Jane DoeThe Far North"
  if (behind.startsWith('The ')) return true;
  const words = rest.trim().split(' ');
  return words.some(isOutletWord) || /^\p{Lu}{3,}$/u.test(words[0] as string);
}

/** How those sign who share a report, by turns or by work: "Jane Doe (now) and John Roe (earlier)", "Jane Doe (words)". */
const inTurn = /^ \((?:now|earlier|words|text|reporting)\)/;
/** "Ada Quist For Harbour.example", "Ada Quist for Notes from the Quay | March 3". */
const writesFor = /^ For (?:The )?\p{Lu}/u;
/** In words; an office with all that it is of takes more of them. */
const fewWords = 8;
const wordsOfOffice = 16;

/** An office, a place or a date may follow bare names; after a bar anything of the line. */
export function mayFollow(rest: string): boolean {
  const words = rest.trim().split(/\s+/).length;
  return (
    separated.test(rest) ||
    inTurn.test(rest) ||
    (words < fewWords &&
      (writesFor.test(rest) || /^\s*(?:[,|/•·–—-]|(?:at|in|for|from|of) \p{Lu})/u.test(rest))) ||
    (words < wordsOfOffice && /^, \p{Lu}/u.test(rest) && office.test(rest)) ||
    office.test(rest.slice(0, 40))
  );
}
