/** The short form by which a body or a person speaks to the full one that the clipping gives: "the service", "Northhaven". */
import { pronounOf } from '../../names/given.ts';
import { isTitle } from '../../names/titles.ts';
import { bodies, capitalised, nationality, notNames } from '../../names/words.ts';
import { capitalIndex } from '../../capital-index.ts';
import { matchesIn } from '../../matches.ts';
import { once } from '../../once.ts';
import { remembering } from '../../remembering.ts';
import { isBusiness } from './businesses.ts';
import { isPaper, isThing } from '../../grammar/nouns.ts';
import { areOfOffice } from './office-words.ts';
import * as shapes from './full-form-shapes.ts';
import * as wholeNames from './whole-name-shapes.ts';
import { withoutTitles } from './possessors.ts';

export type FullForms = {
  ofBody: (role: string) => string | null | undefined;
  ofWord: (word: string) => string | null | undefined;
};

/**
 * Each short form of a clipping is looked for once, in all its words: its captions too; in headlines every word may be a
 * capital. A surname that the article never gives in full may be so beside it: in its headline, a caption, its tags.
 */
export function fullFormsIn(text: () => string, beside: () => string): FullForms {
  const ofBody = remembering((role) => ({ name: bodyByNoun(role, text()) }));
  const linesOf = linesWith(text);
  const linesBeside = linesWith(beside);
  const ofWord = remembering((word) => {
    const name = /^\p{Lu}{3,6}$/u.test(word) ? byInitials(word, text()) : fullName(word, linesOf);
    return { name: name === undefined ? bearerBeside(linesBeside, word) : name };
  });
  return { ofBody: (role) => ofBody(role).name, ofWord: (word) => ofWord(word).name };
}

/** No name goes on beyond a line. */
function linesWith(text: () => string): (word: string) => string {
  const lines = once(() => text().split('\n'));
  const places = once(() => capitalIndex(lines()));
  return (word) =>
    places()(word)
      .map((at) => lines()[at])
      .join('\n');
}

/**
 * Of the body that "the service" or "the group" is, its name; undefined where none fits, null where several do. To make
 * a pattern takes longer than to look whether the text has the words at all, which is therefore asked first.
 */
function bodyByNoun(role: string, text: string): string | null | undefined {
  const letters = /^[Tt]he (?:\p{Lu}\p{Ll}+ )?(\p{Lu}{2,6})$/u.exec(role)?.[1];
  // "The TD" sits in a house; the Department has the same initials. "The PM" holds an office, which is no body.
  if (letters && (isTitle(letters) || areOfOffice(letters, text))) return undefined;
  if (letters) return byInitials(letters, text);
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(role)?.[1];
  if (!noun || isPaper(noun)) return undefined;
  const named = text.includes(`${noun}, `)
    ? matchesIn(text, shapes.apposed(noun)).flatMap(([, name]) => name ?? [])
    : [];
  if (named.length > 0) return onlyForm(named);
  const described = isBusiness(role) ? onlyForm(text.match(shapes.described(noun)) ?? []) : undefined;
  if (described) return described;
  // "The minister" is no Prime Minister: an office is another's.
  if (!bodies.has(capitalised(noun)) && !isThing(noun)) return undefined;
  // To look for capitals through a whole clipping takes long.
  const proper = text.includes(capitalised(noun))
    ? onlyForm(
        [...(text.match(shapes.byHead(noun)) ?? []), ...(text.match(shapes.byField(noun)) ?? [])].map(
          withoutOwn,
        ),
      )
    : undefined;
  if (proper !== undefined) return proper;
  const ofNation =
    isThing(noun) && !isBusiness(role) ? onlyForm(text.match(shapes.byNation(noun)) ?? []) : undefined;
  return ofNation === undefined ? bySort(noun, text) : ofNation;
}

/** Of several that have the initials, the one that stands before they are used for the first time. */
function byInitials(letters: string, text: string): string | null | undefined {
  const pattern = shapes.initials(letters);
  const name = onlyForm(text.match(pattern) ?? []);
  if (name !== null) return name;
  const first = text.search(new RegExp(`(?<![\\p{L}\\d-])${letters}(?![\\p{L}\\d-])`, 'u'));
  return onlyForm(text.slice(0, first).match(pattern) ?? []) ?? null;
}

/**
 * Where several bodies are of a sort, the words may still be told apart by what each has told. "A hospital in Dundee" is
 * another than the infirmary that the text names.
 */
function bySort(noun: string, text: string): string | undefined {
  const pattern = shapes.bySort(noun);
  if (pattern && shapes.broughtIn(noun).test(text)) return undefined;
  return (pattern && onlyForm((text.match(pattern) ?? []).map(withoutOwn))) ?? undefined;
}

const nicknameEnds = ['"', '”', "'", '’', ')'];

/** Of one word that is a body's or a person's, the full name; undefined where there is none, null where there are several. */
function fullName(word: string, linesOf: (word: string) => string): string | null | undefined {
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word)) return undefined;
  const text = linesOf(word);
  // Where it stands once, no fuller form holds it.
  if (text.indexOf(word) === text.lastIndexOf(word)) return undefined;
  const people = [
    ...(text.match(wholeNames.bySurname(word)) ?? []).map((name) => withoutTitles(name)),
    ...(nicknameEnds.some((mark) => text.includes(`${mark} ${word}`))
      ? matchesIn(text, wholeNames.nicknamed(word)).map(([, given = '']) => `${given} ${word}`)
      : []),
  ].filter(hasGivenName);
  const found = onlyForm([...(text.match(shapes.byFirst(word)) ?? []), ...people]);
  if (found !== undefined) return found;
  const isOneOfTwo = ['and', '&'].some(
    (join) => text.includes(`${join} ${word} `) || text.includes(`${word} ${join} `),
  );
  const shared = (isOneOfTwo ? matchesIn(text, wholeNames.sharing(word)) : []).flatMap(
    ([, second, first, surname = '']) =>
      pronounOf.has(word) || pronounOf.has(second ?? first ?? '') ? `${word} ${surname}` : [],
  );
  const given = pronounOf.has(word) ? (text.match(wholeNames.byGiven(word)) ?? []) : [];
  return onlyForm([...shared, ...given.filter((name) => !notNames.has(name.split(' ').at(-1) as string))]);
}

/** The one person in the lines beside a text who bears a surname. */
function bearerBeside(linesOf: (word: string) => string, surname: string): string | null | undefined {
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(surname)) return undefined;
  const text = linesOf(surname);
  if (!text.includes(` ${surname}`)) return undefined;
  const names = matchesIn(text, wholeNames.withGiven(surname)).flatMap(({ groups }) => {
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

function withoutOwn(name: string): string {
  return name.replace(/['’]s?$/, '');
}

function onlyForm(names: string[]): string | null | undefined {
  const [first, ...others] = new Set(names.map((name) => name.replace(/^The /, '')));
  return others.length > 0 ? null : first;
}
