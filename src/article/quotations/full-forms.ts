/** The short form by which a body or a person speaks to the full one that the clipping gives: "the service", "Northhaven". */
import { pronounOf } from '../names/given.ts';
import { bodies, notNames, capitalised } from '../names/words.ts';
import { matchesIn } from '../matches.ts';
import { patternsOf } from '../patterns-of.ts';
import { remembering } from '../remembering.ts';
import { isBusiness } from './businesses.ts';
import { isPaper, isThing } from '../grammar/nouns.ts';
import { withoutTitles } from './possessors.ts';

const capital = "\\p{Lu}[\\p{L}\\d&’'-]*";
const joined = `(?:(?:of|for) (?:the )?|(?:and|on|&) )?${capital}`;

/** Words that end the full names of many bodies of which the first word is the short form: "Quay College", "Northhaven Rovers". */
const ends =
  'University|College|School|Council|Institute|Foundation|Airlines|Airways|Bank|Hospital|Church|Rovers|Wanderers|Athletic|Hotspur|United|City|Town|County|Rangers|FC|AFC';

const shapes = patternsOf((form) => {
  const words = RegExp.escape(form);
  const noun = RegExp.escape(capitalised(form));
  return {
    /** "The Coastal Weather Service" for "the service". */
    byHead: new RegExp(
      `(?<![\\p{L}’'-])${capital} (?:${joined} ){0,5}${noun}(?![\\p{L}-])(?! (?:of |for |${capital}))`,
      'gu',
    ),
    /** "The Ministry of Quays and Canals" for "the ministry". */
    byField: new RegExp(
      `(?<![\\p{L}’'-])(?:(?!The )${capital} ){0,2}${noun} (?:of|for) (?:the )?${capital}(?:(?:,? and)? ${joined}){0,4}(?![\\p{L}-])`,
      'gu',
    ),
    /** "The Danish border service" for "the service". */
    byNation: new RegExp(
      `(?<=\\b[Tt]he )${capital} (?:\\p{Ll}[\\p{L}-]* ){0,2}${words}(?![\\p{L}’'-])(?! (?:of |for ))`,
      'gu',
    ),
    /** "The group, Dock Workers Together, wrote". */
    apposed: new RegExp(`\\b[Tt]he ${words}, (?:the )?((?:${capital} ){1,4}${capital}),`, 'gu'),
    /** "Local company Quay Soap", "Quay Soap, a family-owned company": what a business is, beside its name. */
    described: new RegExp(
      `(?<= ${words} )(?:${capital} ){0,3}${capital}(?![\\p{L}-])|(?<![\\p{L}’'-]|\\p{Lu}[\\p{L}&’'-]* )${capital}(?: (?:& )?${capital}){0,4}(?=, (?:an?|the) (?:[\\p{L}\\d’'-]+ ){0,4}${words}\\b)`,
      'gu',
    ),
    byFirst: new RegExp(
      `(?<![\\p{L}’'-]|\\p{Lu}[\\p{L}’'-]* )${words} (?:${capital} ){0,2}(?:${ends})(?![\\p{L}’'-])`,
      'gu',
    ),
    bySurname: new RegExp(
      `(?<![\\p{L}.’'-])(?:${capital}\\.? ){1,3}${words}(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})`,
      'gu',
    ),
    /** "Ada Quist" amid a caption or a row of tags. */
    withGiven: new RegExp(`(?<![\\p{L}.’'-])(${capital}) ${words}(?![\\p{L}-])`, 'gu'),
    /** "Sara Quist" for "Sara": where nobody else is called so. */
    byGiven: new RegExp(`(?<![\\p{L}.’'-])${words} ${capital}(?![\\p{L}-])(?!['’]s|-| \\p{Lu}\\p{Ll})`, 'gu'),
    /** "Sara and Omar Quist": the first of the two is a Quist as well. */
    sharing: new RegExp(`(?<![\\p{L}.’'-])${words} (?:and|&) (${capital}) (${capital})(?![\\p{L}-])`, 'gu'),
  };
});

/** "The Coastal Weather Agency" for "CWA": words with these initials, small ones between, and what they go on with. */
const initials = patternsOf(
  (letters) =>
    new RegExp(
      `(?<![\\p{L}’'-])(?:(?!The )\\p{Lu}\\p{Ll}+ )?${[...letters].map((letter) => `${letter}\\p{Ll}+`).join(' (?:(?:of|for|on|the|and|in|&) ){0,2}')}(?: (?:of|for|and) \\p{Lu}\\p{Ll}+)?(?![\\p{L}’'-])`,
      'gu',
    ),
);

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
  const ofWord = remembering((word) => {
    const name = fullName(word, text());
    return { name: name === undefined ? personIn(beside(), word) : name };
  });
  return { ofBody: (role) => ofBody(role).name, ofWord: (word) => ofWord(word).name };
}

/** Of the body that "the service" or "the group" is, its name; undefined where none fits, null where several do. */
function bodyByNoun(role: string, text: string): string | null | undefined {
  const letters = /^[Tt]he (?:\p{Lu}\p{Ll}+ )?(\p{Lu}{2,6})$/u.exec(role)?.[1];
  if (letters) return only(text.match(initials(letters)) ?? []);
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(role)?.[1];
  if (!noun || isPaper(noun)) return undefined;
  const { byHead, byField, byNation, apposed } = shapes(noun);
  const named = matchesIn(text, apposed).flatMap(([, name]) => name ?? []);
  if (named.length > 0) return only(named);
  const described = isBusiness(role) ? only(text.match(shapes(noun).described) ?? []) : undefined;
  if (described) return described;
  // "The minister" is no Prime Minister: an office is another's.
  if (!bodies.has(capitalised(noun)) && !isThing(noun)) return undefined;
  // To look for capitals through a whole clipping takes long.
  const proper = text.includes(capitalised(noun))
    ? only([...(text.match(byHead) ?? []), ...(text.match(byField) ?? [])].map(withoutOwn))
    : undefined;
  return proper === undefined && isThing(noun) && !isBusiness(role)
    ? only(text.match(byNation) ?? [])
    : proper;
}

/** Of one word that is a body's or a person's, the full name; undefined where there is none, null where there are several. */
function fullName(word: string, text: string): string | null | undefined {
  if (/^\p{Lu}{3,6}$/u.test(word)) return only(text.match(initials(word)) ?? []);
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word)) return undefined;
  // Where it stands once, no fuller form holds it.
  if (text.indexOf(word) === text.lastIndexOf(word)) return undefined;
  const { byFirst, bySurname, byGiven, sharing } = shapes(word);
  const people = (text.match(bySurname) ?? []).map((name) => withoutTitles(name)).filter(isPerson);
  const found = only([...(text.match(byFirst) ?? []), ...people]);
  if (found !== undefined || !pronounOf.has(word)) return found;
  const shared = matchesIn(text, sharing).flatMap(([, other = '', surname = '']) =>
    pronounOf.has(other) ? `${word} ${surname}` : [],
  );
  return only([
    ...(text.match(byGiven) ?? []).filter((name) => !notNames.has(name.split(' ').at(-1) as string)),
    ...shared,
  ]);
}

/** The one person in a text who bears a surname. */
function personIn(text: string, surname: string): string | null | undefined {
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(surname) || !text.includes(` ${surname}`)) return undefined;
  return only((text.match(shapes(surname).withGiven) ?? []).filter(isPerson));
}

function isPerson(name: string): boolean {
  return name.includes(' ') && pronounOf.has(name.split(' ', 1)[0] as string);
}

function withoutOwn(name: string): string {
  return name.replace(/['’]s?$/, '');
}

function only(names: string[]): string | null | undefined {
  const [first, ...others] = new Set(names.map((name) => name.replace(/^The /, '')));
  return others.length > 0 ? null : first;
}
