/** A line of names without "By" to its byline, and whether it says by itself that these are writers. */
import { pronounOf } from '../names/given.ts';
import { remembering } from '../asking/remembering.ts';
import { age, mayFollow, outletShape, saysWriters } from './behind-names.ts';
import { type Byline, isSurelyPerson, namesAt } from './names.ts';
import { isPaperWord } from './desks.ts';
import { isField } from './no-people.ts';

/** Where nothing makes it sure, only a date close by, or its place, makes such a line a byline. */
type BareByline = Byline & { sure: boolean };

/** In words, and in letters for what has no spaces. */
const longest = 20;
const mostLetters = 200;
/** "NBC Newswire" */
export const shoutedStart = /^\p{Lu}{2,} .*\p{Ll}/u;
const bullet = /^(?:[•\s]|[.…] ?|[—–-] ?)*/u;
const printedAgo = new RegExp(`^ ?(?:[|•·] ?)?(?:(?:published|posted|updated):? )?${age} ago$`, 'i');

/** A button beside a reader's comment. */
const complaint = /^(?:report|flag) (?:abuse|comment|this|as|post|spam)\b/i;

/** "– Ada Quist, 1984" closes a motto. */
const motto = /^[—–-] ?\D{3,60}, (?:1\d|20)\d\d$/u;

/** "NEW YORK, March 11 -": a despatch, parted from its first sentence. */
const dateline = /, (?=[^,]*\d)[^,]*(?:[—–-]|--)$/u;

/** "Total Readers in Discussion: 0" */
const counted = /\p{L} ?: ?\d+$/u;

/** "Photo of Ada Quist Ada Quist | 3 March": what a picture shows, where its words stand before the name that is below it. */
const portrait =
  /^(?:avatar|photo|picture|portrait|headshot|profile (?:image|photo|picture)|image) (?:for|of) (?=(?<name>\p{Lu}\S*(?: \p{Lu}\S*){1,3}) \k<name>(?!\S))/iu;

function namesFrom(line: string): number {
  const start = bullet.exec(line)?.[0].length ?? 0;
  const shown = portrait.exec(line.slice(start));
  return start + (shown ? shown[0].length + (shown.groups?.['name']?.length ?? 0) + 1 : 0);
}

export const findBareByline: (line: string) => BareByline | null = remembering((line) => {
  if (
    line.length > mostLetters ||
    counted.test(line) ||
    dateline.test(line) ||
    complaint.test(line) ||
    line.split(/\s+/).length > longest
  )
    return null;
  const found = namesAt(line, namesFrom(line));
  if (
    !found ||
    (isField(found.names) && !isSurelyPerson(found.names)) ||
    found.names.split(/ and | & |, /).some((name) => shoutedStart.test(name))
  )
    return null;
  const rest = line.slice(found.start + found.names.length);
  if (rest.trim() === '' || rest.trim() === found.names || (isField(rest) && !rest.trim().includes(' ')))
    return { ...found, sure: false };
  const sure = saysWriters(rest, isSurelyPerson(found.names)) && !motto.test(line);
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
