/** A line of names without "By" to its byline, and whether it says by itself that these are writers. */
import { findDates } from '../dates/grammar.ts';
import { pronounOf } from '../names/given.ts';
import { remembering } from '../asking/remembering.ts';
import { type Byline, isSurelyPerson, namesAt, office } from './names.ts';
import { isOutletWord, isPaperWord } from './desks.ts';
import { isField } from './no-people.ts';

/** Where nothing makes it sure, only a date close by, or its place, makes such a line a byline. */
type BareByline = Byline & { sure: boolean };

/** In words, and in letters for what has no spaces. */
const longest = 20;
const mostLetters = 200;
/** "NBC Newswire" */
const shoutedStart = /^\p{Lu}{2,} .*\p{Ll}/u;
const bullet = /^(?:[•\s]|[.…] ?|[—–-] ?)*/u;
/** How an author may be reached: by a handle, by a mailbox that ran together with the name, or by the page's own buttons. */
const reached = /^(?:\s?@{1,2}|[\p{Ll}\d._-]+@)\w|^ (?:Send an e-?mail|Follow on \p{Lu})/u;
const separated = /^\s*[|/•·](?:\s|$)/;
const age = '\\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|[hmdw])';
/** A scraper may have lost the blank: "Jane Doe7 days ago". */
const ago = new RegExp(`^ ?(?:[|•·] )?${age}\\b`);
const printedAgo = new RegExp(`^ ?(?:[|•·] ?)?(?:(?:published|posted|updated):? )?${age} ago$`, 'i');
/** "Jane Doe Harbour Gazette", "Jane Doe USA TODAY": capitalised words, among them one of a paper's name. */
const outletShape = /^(?: (?:\p{Lu}[\p{L}.'’-]*|&|of|the))+$/u;

/** A button beside a reader's comment. */
const complaint = /^(?:report|flag) (?:abuse|comment|this|as|post|spam)\b/i;

/** "– Ada Quist, 1984" closes a motto. */
const motto = /^[—–-] ?\D{3,60}, (?:1\d|20)\d\d$/u;

/** "NEW YORK, March 11 -": a despatch, parted from its first sentence. */
const dateline = /, (?=[^,]*\d)[^,]*(?:[—–-]|--)$/u;

/** "Total Readers in Discussion: 0" */
const counted = /\p{L} ?: ?\d+$/u;

export const findBareByline: (line: string) => BareByline | null = remembering((line) => {
  if (
    line.length > mostLetters ||
    counted.test(line) ||
    dateline.test(line) ||
    complaint.test(line) ||
    line.split(/\s+/).length > longest
  )
    return null;
  const found = namesAt(line, bullet.exec(line)?.[0].length ?? 0);
  if (
    !found ||
    (isField(found.names) && !isSurelyPerson(found.names)) ||
    found.names.split(/ and | & |, /).some((name) => shoutedStart.test(name))
  )
    return null;
  const rest = line.slice(found.start + found.names.length);
  if (rest.trim() === '' || (isField(rest) && !rest.trim().includes(' '))) return { ...found, sure: false };
  const sure =
    reached.test(rest) ||
    isOffice(rest) ||
    (isDated(rest) && !motto.test(line)) ||
    (isOutlet(rest) && isSurelyPerson(found.names));
  return sure || mayFollow(rest) ? { ...found, sure } : null;
});

/** "Jana Van Der Quist": no section is called so. */
const vonName = /\p{L} (?:van|von) (?:de[nr]? )?\p{L}/iu;

/** "Jane Doe|Published 7 days ago" and no more; a section or a paper may stand so, too: "West Coast|Updated 3 hours ago". */
export function findAged(line: string): Byline | null {
  const found = / ago$/i.test(line) ? namesAt(line, 0) : null;
  if (!found || !(isSurelyPerson(found.names) || vonName.test(found.names))) return null;
  return printedAgo.test(line.slice(found.names.length)) ? found : null;
}

/** Whether a line is one person's name and nothing else, the given name a known one: an author signs so under the text. */
export function isSignature(line: string): boolean {
  const [first = ''] = line.split(' ', 1);
  return pronounOf.has(first) && findBareByline(line)?.names === line;
}

/** The same, where an initial may tell a person, too. */
export function isPersonAlone(line: string): boolean {
  return isSurelyPerson(line) && findBareByline(line)?.names === line;
}

const townBehind = / \(\p{Lu}[\p{L} ]*\)$/u;

/** "Harbour Tribune", "The Times (Harbour)": a few capitalised words, the last of which papers are called by, and their town. */
export function isPaper(line: string): boolean {
  const words = line.replace(townBehind, '').split(' ');
  return (
    words.length > 1 &&
    words.length < 5 &&
    outletShape.test(` ${words.join(' ')}`) &&
    isPaperWord(words.at(-1) as string)
  );
}

/** "Senior Writer", ", political editor": a few words that end in an office. */
export function isOffice(words: string): boolean {
  return words.trim().split(/\s+/).length < 7 && office.test(words) && !/[.!?]$/.test(words);
}

/** A date right after the names, or after the outlet that a comma or a bar sets off. */
function isDated(rest: string): boolean {
  if (ago.test(rest)) return true;
  const [date] = findDates(rest);
  if (!date) return false;
  // "Quay City 2015: Ferry sails" is a title; "Ada Quist 2021" is whose the page is.
  if (date.form === 'date' && date.month === undefined && date.end < rest.length) return false;
  const between = rest.slice(0, date.start);
  return (
    /^(?:[\s|/•·–—-]|\d{1,2}:\d\d|[ap]\.?m\b\.?|on\b|published|posted|updated|:|\p{Lu}\p{Ll}+day\b|,)*$/iu.test(
      between,
    ) || /^(?:,| [|/•·]) \p{Lu}\S*(?: \p{Lu}\S*){0,3} ?(?:[|/•·–—-].*)?$/u.test(between)
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

/** How those sign who write a live report one after the other: "Jane Doe (now) and John Roe (earlier)". */
const inTurn = /^ \((?:now|earlier)\)/;

/** An office, a place or a date may follow bare names; after a bar anything of the line. */
function mayFollow(rest: string): boolean {
  return (
    separated.test(rest) ||
    inTurn.test(rest) ||
    (rest.trim().split(/\s+/).length < 8 && /^\s*(?:[,|/·•–—-]|(?:at|in|for|from|of) \p{Lu})/u.test(rest)) ||
    office.test(rest.slice(0, 40))
  );
}
