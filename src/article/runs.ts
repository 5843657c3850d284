/** A text to its runs of letters and digits, in one pass: what several questions about its words are answered from. */
import { remembering } from './remembering.ts';

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

const [unknown, other, space, digit, small, large] = [0, 1, 2, 3, 4, 5];

/** Of each UTF-16 unit met so far, what it is. */
const kinds = new Uint8Array(0x10000);

export function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    let kind = kindAt(text, at);
    if (kind < digit) {
      spaced ||= kind === space;
      continue;
    }
    const start = at;
    let letters = true;
    let capitals = false;
    const capital = kind === large;
    while (kind >= digit) {
      if (kind === digit) letters = false;
      else if (kind === large) capitals = true;
      at += 1;
      kind = at < text.length ? kindAt(text, at) : other;
    }
    const word = text.slice(start, at);
    runs.push({
      start,
      end: at,
      small: capitals ? word.toLowerCase() : word,
      capital,
      letters,
      spaced,
    });
    spaced = kind === space;
  }
  return runs;
}

/** The runs that begin with a capital, as names do. */
export const capitalsIn: (text: string) => readonly Run[] = remembering((text) =>
  runsIn(text).filter(({ capital }) => capital),
);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
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
      ? digit
      : /\s/.test(character)
        ? space
        : other;
  if (!half) kinds[unit] = kind;
  return kind;
}
