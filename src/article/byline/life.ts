/** A name that stands alone beside what else the page tells of its bearer, to whether that makes it the author's. */
import { aboutAuthor } from './unsigned.ts';
import type { Surroundings } from './features.ts';
import { isSurelyPerson } from './names.ts';

/** "Ada Quist (quist) is …" */
const nickname = /^ \([^()]{2,20}\)(?= )/;
/** So close below a headline its writer stands with a life; further down those may whom the article is about. */
const closeBy = 2;

/** "4 minute read", "Less than 2 min read" */
const timeToRead = /^(?:(?:about|less than) )?\d+[ -]min(?:ute)?s?(?: read)?$/i;

/**
 * Right below the headline and over their life or over how long the text takes to read, or beside the day while the foot of the page tells their life: so pages set who
 * wrote the article. In the text itself the life of those it is about is told, too.
 */
export function isToldAsAuthor(
  { names, form }: { names: string; form: string },
  at: number,
  { title, dated, start, end }: Surroundings,
  lines: string[],
): boolean {
  if (form !== 'alone') return false;
  const next = lines[at + 1] ?? '';
  // "Quay Northhaven" over "Quay is shut for the winter" is a place: only of a known given name the page tells as of somebody.
  const known = isSurelyPerson(names) ? (names.split(' ', 1)[0] as string) : names;
  const isBelowTitle = title >= 0 && at > title && at <= title + closeBy;
  if (isBelowTitle && at < start && tells(next, known)) return true;
  if (isBelowTitle && timeToRead.test(next) && !hasWordOf(names, lines.slice(at + 2))) return true;
  return at < end && isBesideDay(at, dated, lines) && lines.slice(end + 1).some((line) => tells(line, names));
}

/** A section of one or two words may part name and day. */
function isBesideDay(at: number, dated: number[], lines: string[]): boolean {
  const isParted = section.test(lines[at + 1] ?? '');
  return dated.some((day) => Math.abs(day - at) === 1 || (isParted && day === at + 2));
}

const section = /^\p{Lu}[\p{L}&]+(?: [\p{L}&]+)?$/u;

function tells(line: string, name: string): boolean {
  if (!line.startsWith(name)) return false;
  const rest = line.slice(name.length);
  return aboutAuthor.test(rest.slice(nickname.exec(rest)?.[0].length ?? 0));
}

/** "Island Life" over "4 min read" is a section: of its words, the text has one in small letters. */
function hasWordOf(names: string, text: readonly string[]): boolean {
  const words = names.split(' ').map((word) => word.toLowerCase());
  return text.some((line) => line.split(/[^\p{L}’'-]+/u).some((word) => words.includes(word)));
}
