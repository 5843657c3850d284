/** A text to its runs of letters and digits, and to the signs that it has, in one pass: what many questions about it are answered from. */
import { remembering } from '../asking/remembering.ts';

export type Run = {
  start: number;
  end: number;
  /** Its letters and digits, in small letters. */
  small: string;
  /** Whether it begins with a capital; whether it is letters only; whether a space stands before it. */
  capital: boolean;
  letters: boolean;
  spaced: boolean;
};

/** A pattern need not be tried where the signs that it is about are missing. */
export type Signs = {
  digits: number;
  /** Commas, full stops and the like before a space. */
  stops: number;
  small: boolean;
  /** Whether a web address, marks between links, or a sign of ownership may be in it. */
  addressing: boolean;
  separating: boolean;
  owning: boolean;
  /** Whether words may run together in it: a capital after a small letter or a full stop, a small one after two, a digit. */
  joined: boolean;
  /** Whether it has letters that English has not. */
  foreign: boolean;
  /** Whether it has white space other than single blanks. */
  uneven: boolean;
};

/** `capitals` are the runs that begin with a capital, as names do. */
type Scan = { runs: readonly Run[]; capitals: readonly Run[]; signs: Signs };

const [unknown, other, space, stop, end, between, addressing, owning, number, digit, small, large] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];

const blank = ' '.charCodeAt(0);

/** Of each UTF-16 unit met so far, what it is. */
const kinds = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [stop, ',;:.'],
  [end, '!?'],
  [between, '|/>»›→·•'],
  [addressing, '@#'],
  [owning, '©'],
  [digit, '0123456789'],
] as const)
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;

export const scan: (text: string) => Scan = remembering((text) => {
  const runs: Run[] = [];
  const capitals: Run[] = [];
  const signs = {
    digits: 0,
    stops: 0,
    small: false,
    addressing: false,
    separating: false,
    owning: false,
    joined: false,
    foreign: false,
    uneven: false,
  };
  let spaced = true;
  let last = other;
  for (let at = 0; at < text.length; at += 1) {
    let unit = text.charCodeAt(at);
    let kind = kindAt(text, at, unit);
    if (kind < number) {
      if (kind === space) {
        spaced = true;
        if (last === stop) signs.stops += 1;
        if (last === space || unit !== blank) signs.uneven = true;
      } else if (kind === between) {
        signs.separating = true;
        if (last === stop) signs.addressing = true;
      } else if (kind === addressing) signs.addressing = true;
      else if (kind === owning) signs.owning = true;
      last = kind;
      continue;
    }
    const start = at;
    let letters = true;
    let hasCapital = false;
    const capital = kind === large;
    if (capital && (last === stop || last === end)) signs.joined = true;
    while (kind >= number) {
      if (kind === small) {
        if (unit < 0x80) signs.small = true;
        if (last === large && at > start + 1) signs.joined = true;
      } else if (kind === large) {
        hasCapital = true;
        if (last === small) signs.joined = true;
      } else {
        letters = false;
        if (kind === digit) signs.digits += 1;
        if (last >= small) signs.joined = true;
      }
      if (unit > 0x7f) signs.foreign = true;
      last = kind;
      at += 1;
      unit = text.charCodeAt(at);
      kind = at < text.length ? kindAt(text, at, unit) : other;
    }
    const word = text.slice(start, at);
    const run = { start, end: at, small: hasCapital ? word.toLowerCase() : word, capital, letters, spaced };
    runs.push(run);
    if (capital) capitals.push(run);
    spaced = false;
    at -= 1;
  }
  return { runs, capitals, signs };
});

export function runsIn(text: string): readonly Run[] {
  return scan(text).runs;
}

export function capitalsIn(text: string): readonly Run[] {
  return scan(text).capitals;
}

function kindAt(text: string, at: number, unit: number): number {
  const known = kinds[unit] as number;
  return known === unknown ? kindOf(text, at, unit) : known;
}

/** Half of a letter beyond the first 65,536 characters is what the whole is. */
function kindOf(text: string, at: number, unit: number): number {
  const half = unit >= 0xd800 && unit < 0xe000;
  const whole = half && unit >= 0xdc00 && at > 0 ? at - 1 : at;
  const character = String.fromCodePoint(text.codePointAt(whole) as number);
  const kind = /\p{L}/u.test(character)
    ? character === character.toLowerCase()
      ? small
      : large
    : /\p{N}/u.test(character)
      ? number
      : /\s/.test(character)
        ? space
        : other;
  if (!half) kinds[unit] = kind;
  return kind;
}
