/** The words beside a name to whom its bearer can be by style and office: "Mrs Quist" is no husband, "Trustee Quist" is the trustee. */
import { men, women } from '../grammar/nouns.ts';
import { pronounOf } from './given.ts';
import { bare } from './office-words.ts';
import { isTitle } from './titles.ts';

export type Pronoun = 'he' | 'she';

/** Looked for from the blank at the end, as the last word is, for most words before a name are not the last. */
const style = / $(?<=\b(Mr|Mrs|Ms|Miss)\.? )/;
const lastWord = / $(?<=(?<![\p{L}’'-])(\p{L}[\p{L}-]*\.?) )/u;
/** The longest style or office before a name, and how far after it what its bearer is to another may stand. */
const lead = 30;
const tail = 60;

export function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - lead), start);
}

export function styleIn(before: string): Pronoun | null {
  const found = style.exec(before)?.[1];
  return found === undefined ? null : found === 'Mr' ? 'he' : 'she';
}

/** The office right before a name, in small letters; no style. */
export function officeIn(before: string): string | null {
  const word = bare(lastWord.exec(before)?.[1] ?? '');
  return isTitle(word) && !style.test(before) ? word.toLowerCase() : null;
}

/** "Her husband, Tom Quist", "Tom Quist, her husband"; before the name looked for from the blank at the end, too. */
const kin = (nouns: string) => ({
  before: new RegExp(` $(?<=(?<![\\p{L}’'-])(?:${nouns})(?:-in-law)?,? )`, 'iu'),
  after: new RegExp(
    `^, (?:\\d{1,3}, )?(?:an?|the|his|her|their|my|our|[\\p{L}’']+s) (?:\\p{Ll}[\\p{L}’'-]* ){0,4}(?:${nouns})(?:-in-law)?(?=[,.]| (?:of|who) )`,
    'u',
  ),
});
const kinOf: [Pronoun, ReturnType<typeof kin>][] = [
  ['he', kin(men)],
  ['she', kin(women)],
];

const junior = kin('(?:grand|step)?(?:son|daughter)|nephew|niece');
const ofTwo = /\b(younger|elder|older) $/;

/** What the words beside a name tell of its bearer: a style, or what somebody is to another. */
function pronounBeside(before: string, after: string): Pronoun | null {
  const ofKin = () => kinOf.find(([, words]) => words.before.test(before) || words.after.test(after));
  return styleIn(before) ?? ofKin()?.[0] ?? null;
}

/** Whether a given name is not of the other sex than the style before a name. */
export function fitsGiven(name: string, before: string): boolean {
  const called = styleIn(before);
  return called === null || (given(name) ?? called) === called;
}

function given(name: string): Pronoun | undefined {
  return pronounOf.get(name.split(' ', 1)[0] as string);
}

/** What a clipping tells of those whom it names, as far as it has been gone through. */
export type Told = {
  add: (name: string, text: string, start: number, end: number) => void;
  /** What the words before a name tell of who bears it; null where they tell nothing, as before most. */
  bearing: (before: string) => Bearing | null;
};

type Bearing = {
  /** "Mrs Ashby" is neither Darren Ashby nor Lee Ashby, whom the clipping calls Mr. */
  fits: (name: string) => boolean;
  /** Whether somebody was named under the office before, or is the one of two whom "the younger" or "the elder" tells. */
  holds: (name: string) => boolean;
};

export function telling(): Told {
  const pronouns = new Map<string, Pronoun | null>();
  const juniors = new Set<string>();
  const offices = new Map<string, Set<string>>();
  return {
    add: (name, text, start, end) => {
      const before = wordsBefore(text, start);
      const after = text.slice(end, end + tail);
      const pronoun = pronounBeside(before, after);
      if (junior.before.test(before) || junior.after.test(after)) juniors.add(name);
      // Of whom both are told, neither is.
      if (pronoun) pronouns.set(name, (pronouns.get(name) ?? pronoun) === pronoun ? pronoun : null);
      const office = officeIn(before);
      if (office) offices.set(name, (offices.get(name) ?? new Set()).add(office));
    },
    bearing: (before) => {
      const called = styleIn(before);
      const office = officeIn(before);
      const age = ofTwo.exec(before)?.[1];
      if (called === null && office === null && age === undefined) return null;
      return {
        fits: (name) => called === null || (pronouns.get(name) ?? given(name) ?? called) === called,
        holds: (name) =>
          (office !== null && offices.get(name)?.has(office) === true) ||
          (age !== undefined && juniors.size > 0 && (age === 'younger') === juniors.has(name)),
      };
    },
  };
}
