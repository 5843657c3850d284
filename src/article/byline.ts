/** A line about the headline to the names of those who wrote the article: "By Jane Doe and John Roe, Staff Writers". */
import { pronounOf } from './names/given.ts';
import { bodies, nationality, notNames } from './names/words.ts';

/** The names as the line has them, and where they begin in it. */
export type Byline = { names: string; start: number };

const given = String.raw`\p{Lu}[\p{L}.'’-]*`;
const particle = '(?:de|da|di|du|van|von|der|den|bin|ibn|al|el|la|le|Mac|O)';
const person = `${given}(?: (?:${given}|${particle})){0,4}`;
const names = new RegExp(`${person}(?:(?:, ${person})*,? (?:and|&|AND) ${person})?`, 'uy');

/** What stands before names on such a line: "By", "By rural reporter", "Text:", "Live reporting by", "6 May / by". */
const marks = [
  /(?:^|[^\p{L}])[Bb][Yy]:?\s+(?:(?!and\b)\p{Ll}[\p{L}-]*\s+){0,3}/gu,
  /^[•\s]*(?:[Tt]ext|[Ww]ords|[Ii]nterview|[Aa]uthors?|[Rr]eporter|[Rr]eport|[Ss]tory|From|[Ww]riter)\s*:?\s+/gu,
];
const bareLine = /^[•\s]*/gu;

/** Words of an office or a place at which a run of names ends. */
const ends =
  /^(?:staff|senior|chief|special|political|court|correspondents?|writers?|reporters?|editors?|editorial|contributors?|columnists?|critics?|desk|bureau|agenc(?:y|ies)|news(?:room)?|team|for|the|in|at|on|of|our|by|updated|published|posted|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;
const office =
  /\b(?:correspondent|writer|reporter|editor|contributor|columnist|critic|analyst|producer|journalist)s?\b/i;

/** `mayBeBare` allows a line that is nothing but names, and perhaps an office or a place. */
export function findByline(line: string, mayBeBare: boolean): Byline | null {
  for (const mark of marks) {
    for (const match of line.matchAll(mark)) {
      const found = namesAt(line, match.index + match[0].length);
      if (found) return found;
    }
  }
  if (!mayBeBare) return null;
  const found = namesAt(line, bareLine.exec(line)?.[0].length ?? 0);
  bareLine.lastIndex = 0;
  return found && isRest(line.slice(found.start + found.names.length)) ? found : null;
}

function namesAt(line: string, start: number): Byline | null {
  names.lastIndex = start;
  const run = names.exec(line)?.[0];
  if (!run) return null;
  const people = run.split(/(,? (?:and|&|AND) |, )/u);
  let found = '';
  for (let at = 0; at < people.length; at += 2) {
    const one = people[at] as string;
    const name = personIn(one, line.slice(start + found.length + (people[at - 1]?.length ?? 0) + one.length));
    if (!name) break;
    found += (people[at - 1] ?? '') + name;
    if (name !== one) break;
  }
  return found === '' ? null : { names: found, start };
}

/** The two to four words of a run that are a person's; null where they are an office, a body or a label. */
function personIn(run: string, rest: string): string | null {
  let words = run.split(' ');
  const end = words.findIndex((word) => ends.test(word));
  if (end >= 0) words = words.slice(0, end);
  const officeFollows =
    (end >= 0 && office.test(run)) || (/^\s*\p{Ll}/u.test(rest) && office.test(rest.slice(0, 30)));
  if (officeFollows && words.length > 2) words = words.slice(0, 2);
  if (words.length < 2 || words.length > 5) return null;
  const isOther = (word: string) =>
    bodies.has(word) || notNames.has(word) || (nationality.test(word) && !pronounOf.has(word));
  if (words.some(isOther)) return null;
  return words.join(' ');
}

/** Whether a line is one person's name and nothing else, the given name a known one: an author signs so under the text. */
export function isSignature(line: string): boolean {
  const [first = ''] = line.split(' ', 1);
  return pronounOf.has(first) && findByline(line, true)?.names === line;
}

/** What may follow bare names: nothing, an office, a place, a date; after a bar anything of the line. */
function isRest(rest: string): boolean {
  const words = rest.trim().split(/\s+/).filter(Boolean);
  return (
    words.length === 0 ||
    /^\s*[|/•·]\s/.test(rest) ||
    (words.length < 8 && /^\s*(?:[,|/·•–—-]|at \p{Lu}|in \p{Lu}|\p{Ll}+\b)/u.test(rest)) ||
    office.test(rest.slice(0, 40))
  );
}
