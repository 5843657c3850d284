/** Two lines of one paragraph to the hyphen between them: whether it was set to break a word, and so goes, or belongs to it. */
import type { Line } from '../text/lines.ts';
import { isFunctionWord } from '../grammar/function-words.ts';
import { isFirstOfTwo, isSecondOfTwo } from './compounds.ts';

/** How many units at the end of a line go, and whether the next one goes on without a blank. */
export type Joint = { cut: number; isAttached: boolean };

const apart: Joint = { cut: 0, isAttached: false };
const attached: Joint = { cut: 0, isAttached: true };

/** A text whose words are broken shows it so often; in others a hyphen ends a line where it belongs to its word. */
const fewestBroken = 3;
const leastBroken = 0.04;

const hyphenAtEnd = /([\p{L}\p{Nd}]+)([-‐\u00AD¬]{1,2})\s*$/u;
const begun = /^\s*([\p{L}\p{Nd}]+)(-\p{L})?/u;
/** Of words that a hyphen parts at the end of a line: what is before it stands before many others. */
const prefix = /^(?:co|ex|re)$/;
const word = /\p{L}+(?:[-‐]\p{L}+)*/gu;
/** What two words share: “short- and long-term”. */
const shared = /^(?:and|or|to|nor|but)$/;

export function endsInHyphen({ text }: Line): boolean {
  return /[\p{L}\p{Nd}][-‐\u00AD¬]{1,2}\s*$/u.test(text);
}

/** Of a text, asked for its words only where a hyphen ends a line. */
export function jointsIn(lines: readonly Line[]): (line: string, next: string) => Joint {
  let known: { words: ReadonlySet<string>; isBroken: boolean } | undefined;
  return (line, next) => {
    const [, first, hyphen] = hyphenAtEnd.exec(line) ?? [];
    const [, second, more] = begun.exec(next) ?? [];
    if (first === undefined || hyphen === undefined || second === undefined) return apart;
    if (shared.test(second) && !/[\u00AD¬]/.test(hyphen)) return apart;
    known ??= { words: wordsOf(lines), isBroken: breaksWords(lines) };
    // “out-of-control”: of three words none is broken.
    if (more !== undefined && /-/.test(hyphen)) return attached;
    return breaks(first, second, hyphen, known) ? { cut: hyphen.length, isAttached: true } : attached;
  };
}

type Known = { words: ReadonlySet<string>; isBroken: boolean };

function breaks(first: string, second: string, hyphen: string, { words, isBroken }: Known): boolean {
  if (/[\u00AD¬]/.test(hyphen)) return true;
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(left + right)) return true;
  if (words.has(`${left}-${right}`)) return false;
  if (!isBroken) return /^\p{Ll}{2}$/u.test(first) && !isFunctionWord(first) && !prefix.test(left);
  if (/\p{Nd}/u.test(left) || /^[\p{Lu}\p{Nd}]/u.test(second)) return false;
  return !isFirstOfTwo(left) && !isSecondOfTwo(right);
}

/** The words of a text, but for what stands at a hyphen between two lines. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  let isRest = false;
  for (const line of lines) {
    const found = line.text.toLowerCase().match(word) ?? [];
    const isBroken = endsInHyphen(line);
    found.forEach((each, at) => {
      if ((isRest && at === 0) || (isBroken && at === found.length - 1)) return;
      words.add(each.replaceAll('‐', '-'));
    });
    isRest = isBroken;
  }
  return words;
}

export function breaksWords(lines: readonly Line[]): boolean {
  let broken = 0;
  let whole = 0;
  for (const [at, line] of lines.entries()) {
    if (endsInHyphen(line) && /^\s*\p{Ll}/u.test(lines[at + 1]?.text ?? '')) broken += 1;
    else whole += Number(line.text.trim() !== '');
  }
  return broken >= fewestBroken && broken >= (broken + whole) * leastBroken;
}
