/** Quoted words to whether somebody is spoken of in them by name, “when Mr Quist said so”, “Ada Quist sails well”: nobody calls themselves so. */
import { verbFollows } from '../../grammar/verbs.ts';
import { endsInTitle, withoutTitles } from '../../names/titles-before.ts';
import type { Passage } from '../passages/passage.ts';

export function areAbout(words: string, name: string): boolean {
  const surname = name.split(' ').at(-1) as string;
  const given = name.split(' ').slice(0, -1);
  for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
    const end = at + surname.length;
    const before = words.slice(0, at);
    const isWhole = !/^[\p{L}-]/u.test(words.slice(end));
    // “They said, ‘Mr Quist’”: others did.
    if (!isWhole || opening.test(before)) continue;
    const lead = withoutLast(given, before);
    if ([before, lead].some((one) => endsInTitle(one) && !ofMyself.test(withoutTitles(one)))) return true;
    // A surname alone may be a firm’s or a town’s.
    if (lead !== before && opensClause.test(lead) && verbFollows(words.slice(end, end + 60))) return true;
  }
  return false;
}

/** Whether words beside "he" or "she" are of whoever has this name: about them, or with the name in full, which few say of themselves. */
export function areOf(words: string, name: string): boolean {
  return areAbout(words, name) || nameInFull(words, name);
}

/** Of the speaker, or of whom the speaker is somebody’s: “Mr Berg taught me,” Berg’s father said, may be of both. */
export function areOfOwner(words: string, speaker: string): boolean {
  return areOf(words, speaker) || areAbout(words, speaker.replace(/['’]s? .*$/u, ''));
}

/** “There is a place for Ada Quist”: beside no “I”, and as no part of a longer name. */
function nameInFull(words: string, name: string): boolean {
  if (!name.includes(' ')) return false;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words.slice(0, at);
    if (!beforeOwn.test(before) && !opening.test(before) && !partOfName.test(words.slice(at + name.length)))
      return true;
  }
  return false;
}

function withoutLast(given: string[], before: string): string {
  let lead = before;
  for (const word of given.toReversed())
    if (lead.endsWith(`${word} `)) lead = lead.slice(0, -word.length - 1);
  return lead;
}

/** “To them I am Miss Quist” */
const ofMyself = /\b(?:I am|I['’]m|I was|me|myself|my name is)(?: as)? $/;

/** “I, Ada Quist, am”, “the Ada Quist Prize” */
const beforeOwn =
  /(?:\bI, |\b(?:I am|I['’]m|I was|me|myself|[Mm]y name is)(?: as)? |\p{Lu}\p{L}*,? |[-@#/])$/u;
const partOfName = /^(?:[-\p{L}]|(?:['’]s)? \p{Lu})/u;

/** Not the apostrophe of “didn't” and “boats'”. */
const opening = /[‘"“]|(?<!\p{L})'/u;

/** Where a name is a subject, and does not say who “I” is: no “I, Ada Quist, am”, no “people ask whether Quist sails”. */
const opensClause = /(?:^|[.!?;:…]\s|,\s(?:and|but|so)\s|^(?:But|And|So|Yet)\s)$/;

/** The words in marks beside which a pronoun stands. */
export function wordsBeside({ text, spans }: Passage, before: number): string {
  const span = spans.find(
    ({ outerStart, outerEnd }) =>
      outerStart === before || (outerEnd <= before && /^[\s,]*$/.test(text.slice(outerEnd, before))),
  );
  return span ? text.slice(span.start, span.end) : '';
}
