/** What a catalogue states as the writer to names as a byline has them. */
import { isAgency } from '../agencies.ts';
import { namesAfterOffice } from '../byline/after-office.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { pronounOf } from '../names/given.ts';

export type Writers = { names: string; from: number; to: number };

const lead = /^[\s–—-]*(?:(?:(?:story|text|words|written|report(?:ed|ing)?) )?by:? |from (?=\p{Lu}))?\(?/iu;
/** Surname first, as catalogues file people: "Quist, Ada". */
const filed = /^(?<surname>\p{L}[\p{L}'’ -]*), (?<given>\p{Lu}[\p{L}.'’ -]*)$/u;
/** What an office, a place or those who helped stand behind. */
const beside = /\s*(?:[,;(|]|\s-+\s|\bwith files from\b|\bcompiled by\b)/i;
/** What catalogues have where nobody is known. */
const nobody = /^(?:anonymous|unknown|none|not available|n\/a)\.?$/i;
/** A body has no longer name. */
const mostWords = 6;

export function writersIn(value: string): Writers | null {
  if (nobody.test(value)) return null;
  const from = lead.exec(value)?.[0].length ?? 0;
  const words = value.slice(from);
  const parts = words.split(/ ?; ?/);
  const turned = parts.map(turnedRound);
  if (turned.every((name) => name !== null))
    return { names: listed(turned), from, to: value.trimEnd().length };
  const names = parts.flatMap((part, at) => namesOf(part, at === 0) ?? []);
  const [first] = names;
  if (first === undefined) return null;
  const last = names.at(-1) as string;
  const begin = value.indexOf(first, from);
  return { names: listed(names), from: begin, to: value.lastIndexOf(last) + last.length };
}

/** "Ada Quist" of "Quist, Ada"; an office or an outlet may stand behind a comma, too. */
function turnedRound(part: string): string | null {
  const { surname = '', given = '' } = filed.exec(part.trim())?.groups ?? {};
  if (surname === '' || isAgency(surname)) return null;
  const [first = ''] = given.split(/[ -]/);
  const isFirst = pronounOf.has(first) || /^\p{Lu}\.?$/u.test(first);
  const isLast = !surname.includes(' ') || !isSurelyPerson(surname);
  return isLast && (isFirst || !surname.includes(' ')) ? `${given} ${surname}` : null;
}

/** Behind a semicolon names alone: a sentence there says who helped. */
function namesOf(part: string, isFirst: boolean): string | null {
  const found = namesAfterOffice(part, 0);
  if (found && (isFirst || /^\s*(?:$|,)/.test(part.slice(found.start + found.names.length))))
    return found.names;
  if (!isFirst) return null;
  const [body = ''] = part.split(beside);
  const words = body.trim().split(/\s+/);
  return words.length <= mostWords && /^\p{Lu}/u.test(body) ? body.trim().replace(/\)$/, '') : null;
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
