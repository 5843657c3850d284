/** One word that a person, or a body, is called by to the whole name that the clipping or the lines beside it give. */
import { pronounOf } from '../../names/given.ts';
import { isTitle } from '../../names/titles.ts';
import { bodies, nationality, notNames } from '../../names/words.ts';
import { matchesIn } from '../../text/matches.ts';
import { beginsBody, byFirst } from './full-form-shapes.ts';
import { onlyForm } from './only-form.ts';
import { withoutTitles } from './possessors.ts';
import * as shapes from './whole-name-shapes.ts';

/** Of one word that is a body's or a person's, the full name; undefined where there is none, null where there are several. */
export function fullName(word: string, linesOf: (word: string) => string): string | null | undefined {
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word)) return undefined;
  const text = linesOf(word);
  // Where it stands once, no fuller form holds it.
  if (text.indexOf(word) === text.lastIndexOf(word)) return undefined;
  // To make a pattern takes longer than to look whether what stands beside the word may be of a name with it.
  const before = wordsBefore(word, text);
  const people = [
    ...((before.some(hasCapital) && text.match(shapes.bySurname(word))) || []).map((name) =>
      withoutTitles(name),
    ),
    ...(before.some(isNicknamed)
      ? matchesIn(text, shapes.nicknamed(word)).map(([, given = '']) => `${given} ${word}`)
      : []),
  ].filter(hasGivenName);
  const named = beginsBody(word, text) ? (text.match(byFirst(word)) ?? []) : [];
  const found = onlyForm([...named, ...people]);
  if (found !== undefined) return found;
  const isOneOfTwo = ['and', '&'].some(
    (join) => text.includes(`${join} ${word} `) || text.includes(`${word} ${join} `),
  );
  const shared = (isOneOfTwo ? matchesIn(text, shapes.sharing(word)) : []).flatMap(
    ([, second, first, surname = '']) =>
      pronounOf.has(word) || pronounOf.has(second ?? first ?? '') ? `${word} ${surname}` : [],
  );
  const given = pronounOf.has(word) ? (text.match(shapes.byGiven(word)) ?? []) : [];
  return onlyForm([...shared, ...given.filter((name) => !notNames.has(name.split(' ').at(-1) as string))]);
}

/** What stands right before a word, each time two words from the blank before them. */
function wordsBefore(word: string, text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const last = text.lastIndexOf(' ', at - 1);
    found.push(text.slice(last > 0 ? text.lastIndexOf(' ', last - 1) + 1 : 0, at));
  }
  return found;
}

const hasCapital = (words: string) => /\p{Lu}\S*$/u.test(words);
const isNicknamed = (words: string) => /\p{Lu}[\p{L}\d&’'-]* ["“'‘(]\S+["”'’)]$/u.test(words);

/** The one person in the lines beside a text who bears a surname. */
export function bearerBeside(linesOf: (word: string) => string, surname: string): string | null | undefined {
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(surname)) return undefined;
  const text = linesOf(surname);
  if (!text.includes(` ${surname}`)) return undefined;
  const names = matchesIn(text, shapes.withGiven(surname)).flatMap(({ groups }) => {
    const { before = '', given = '' } = groups ?? {};
    const name = `${given.trim()} ${surname}`;
    return hasGivenName(name) || initials.test(given) || isAfterOffice(given.trim(), before) ? name : [];
  });
  // "A.B. Quist" is the Ada Quist of another line.
  return onlyForm(
    names.filter(
      (name) => !initials.test(name) || !names.some((one) => one[0] === name[0] && !initials.test(one)),
    ),
  );
}

const initials = /^\p{Lu}\./u;

/** "Linebacker Asko Quist": the word after an office is a name, where it is none of the words that stand there besides. */
function isAfterOffice(given: string, before: string): boolean {
  return (
    isTitle(before) &&
    !(isTitle(given) || notNames.has(given) || bodies.has(given) || nationality.test(given))
  );
}

function hasGivenName(name: string): boolean {
  return name.includes(' ') && pronounOf.has(name.split(' ', 1)[0] as string);
}
