/** The words at a place of a line to the persons named there, without the offices and outlets that follow them. */
import { pronounOf } from '../names/given.ts';
import { isAgency } from '../agencies.ts';
import { bodies, joinedArticle, nationality, notNames } from '../names/words.ts';
import { opensDay } from './day-behind.ts';
import { isDesk, isOutletWord } from './desks.ts';
import { isNameToo } from './names-too.ts';
import { isOfPage, withoutField } from './no-people.ts';
import { glued, labelFirst, once, withoutMailbox } from './run-together.ts';
import { isSurnameAsOfPeople } from './surnames.ts';

/** The names as the line has them, and where they begin in it. */
export type Byline = { names: string; start: number };

/** "Ada Quist Arts And Culture Reporter": such an "And" joins no names. */
const fieldAndOffice = 'And \\p{Lu}[\\p{L}.’-]* (?:Correspondent|Critic|Editor|Reporter|Writer|Columnist)\\b';
const fieldFollows = new RegExp(`^ ${fieldAndOffice}`, 'u');
/** Some pages tell the browser where it may part every word, and names too: "PE\u00ADTER". */
const given = `(?!(?:And|AND) )\\p{Lu}(?:(?!${glued})[\\p{L}.'’\u00AD-])*`;
/** "Ana dos Santos", "Jan van der Berg", "Ahmed al-Masri" */
const particles =
  '(?:(?:de|del|della|da|di|do|das|dos|du|van|von|der|den|ter|bin|bint|ibn|al|el|la|las|le|los) )';
const person = `${given}(?: ${particles}*(?:${joinedArticle})?${given}){0,4}`;
/** What stands between two names; before an "and", the first may have a degree: "Jane Doe, PhD and John Roe". */
const joint = `(?:(?:, (?:\\p{Lu}{2,5}|Ph\\.?D\\.?))?,? (?:and|(?!${fieldAndOffice})And|&|AND|with|as told to) | ?, )`;
const people = new RegExp(`${person}(?:${joint}${person})*`, 'uy');
const joints = new RegExp(`(${joint})`, 'u');

/**
 * Words of an office or a place at which a run of names ends. This list and those below are from general knowledge of
 * how news pages sign.
 */
const ends =
  /^(?:staff|senior|chief|executive|managing|deputy|associate|assistant|contributing|guest|special|political|court|correspondents?|writers?|reporters?|editors?|editorial|contributors?|columnists?|critics?|desk|bureau|agenc(?:y|ies)|news(?:room)?|team|founders?|co-founders?|ceo|director|manager|president|engineer|professor|reviewer|producer|journalist|freelance|view|send|follow|discuss|for|the|in|at|on|of|our|by|updated|published|posted|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\.?$/i;
/** Before these stands the name of an outlet, or of a field: "Jane Doe Harbour News", "Jane Doe Gazette Staff". */
const outletEnds = /^(?:staff|news(?:room)?|desk|bureau|agency|team)$/i;
export const office =
  /\b(?:correspondent|writer|reporter|editor|contributor|columnist|critic|analyst|producer|journalist|author|founder|director|manager|officer|engineer|president|professor|consultant|specialist|strategist|reviewer)s?\b/i;
const romanNumeral = /^(?:[IVX]+|JR|SR)$/;
/** "M.A.Qudoos" */
const initialsRunIn = /^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}{2,}$/u;
const initial = /^\p{Lu}\.?$/u;

export function namesAt(line: string, start: number): Byline | null {
  people.lastIndex = start;
  const run = people.exec(line)?.[0];
  if (!run) return null;
  const parts = run.split(joints);
  let found = '';
  for (let at = 0; at < parts.length; at += 2) {
    const [before = '', one = ''] = [parts[at - 1], parts[at]];
    const name = personIn(one, line.slice(start + found.length + before.length + one.length));
    if (!name) break;
    // After a mere comma stands an outlet or an office rather than another writer.
    const mayBeOutlet = /^ ?, $/.test(before) && !parts.slice(at).some((part) => /and|&/i.test(part));
    if (mayBeOutlet && !isSurelyPerson(name)) break;
    found += before + name;
    if (name !== one) break;
  }
  return found === '' ? null : { names: found, start };
}

/** Names without the marks where a page may part them. */
export function wholeWords(names: string): string {
  return names.replaceAll('\u00AD', '');
}

/** A known given name, or an initial before the surname. */
export function isSurelyPerson(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return pronounOf.has(first) || others.slice(0, -1).some((word) => initial.test(word));
}

/** "Harbour Post staff" */
const ofStaff = /^ staff(?: reports?)?\s*(?:$|[|/•·,–—-]|\d| and )/;

/** "Ada Quist Last updated 3 March" */
const labelFollows = /^ (?:updated|modified|published|posted)\b/;

/** The two to five words of a run that are a person's; null where they are an office, a body or a label. */
function personIn(stated: string, rest: string): string | null {
  const run = once(stated);
  if (run.includes('..') || isOfPage(run)) return null;
  if (!isSurelyPerson(run)) {
    // "Team Quay" before "Post" has lost a part of its own.
    if (isDesk(run)) return /^\p{L}/u.test(rest) && !labelFirst.test(rest) ? null : run;
    if (ofStaff.test(rest)) return null;
  }
  let words = withoutRepeat(run.split(' '));
  if (labelFollows.test(rest) && /^(?:last|first)$/i.test(words.at(-1) as string)) words = words.slice(0, -1);
  const end = words.findIndex(
    (word, at) => ends.test(word) || (at === words.length - 1 && opensDay(word, rest)),
  );
  if (end >= 0) words = words.slice(0, /^last$/i.test(words[end - 1] ?? '') ? end - 1 : end);
  const officeFollows =
    fieldFollows.test(rest) ||
    (end >= 0 && (office.test(run) || outletEnds.test(run.split(' ')[end] as string))) ||
    (/^\s*\p{Ll}/u.test(rest) && office.test(rest.slice(0, 30)));
  if (officeFollows || words.slice(2).some(isOutletWord)) words = words.slice(0, shortest(words));
  const isSetSo = isShouted(words[0] ?? '');
  const isOutlet = (word: string, at: number) => at > 1 && isShouted(word) && !isSurnameAt(at, words);
  const outlet = isSetSo ? -1 : words.findIndex(isOutlet);
  if (outlet >= 0) words = words.slice(0, outlet);
  words = withoutMailbox(withoutField(withoutAgency(words)), rest);
  if (
    (words.length < 2 && !initialsRunIn.test(words[0] ?? '')) ||
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 5
  )
    return null;
  const isOther = (word: string, at: number) =>
    contraction.test(word) ||
    ((bodies.has(word) || notNames.has(word)) && !isNameToo(word, at, words)) ||
    (nationality.test(word) && !pronounOf.has(word) && !isSurnameAsOfPeople(word, run));
  // The stop ends the line, or what stands before "Last updated".
  return words.some(isOther) ? null : words.join(' ').replace(/(?<=\p{Ll}{3})\.$/u, '');
}

/** "Says the Board Shouldn't": a verb is nobody's. */
const contraction = /n['’]t$/i;

/** "Ada Quist Reuters", but not "Ada Q. Bloomberg", who needs the last word. */
function withoutAgency(words: string[]): string[] {
  const end = words.findIndex((_, at) => at > 1 && isAgency(words.slice(at).join(' ')));
  return end < 0 || initial.test(words[end - 1] as string) ? words : words.slice(0, end);
}

/** A picture of somebody leaves the name a second time. */
function withoutRepeat(words: string[]): string[] {
  const half = words.slice(0, words.length / 2);
  return half.length > 1 && half.join(' ') === words.slice(half.length).join(' ') ? half : words;
}

function shortest(words: string[]): number {
  return initial.test(words[1] ?? '') ? 3 : 2;
}

/** "P. J. VENN": in capitals behind nothing but initials. */
function isSurnameAt(at: number, words: string[]): boolean {
  return words.slice(0, at).every((word) => initial.test(word));
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{2}[\p{Lu}\p{Ll}]*$/u.test(word) && !romanNumeral.test(word);
}

/** "Ada Quist, Tom Berg and Olaf Roe" to each of them. */
export function eachOf(names: string): string[] {
  return names.split(/,? (?:and|&) |, /);
}
