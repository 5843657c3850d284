/** Two words with nothing between them to whether they are two, as “FerryThe” is, or one, as a name of a firm may be. */
import { isFunctionWord } from '../grammar/function-words.ts';
import type { WordsAsWritten } from './words-as-written.ts';

/** @param isGlued whether `before` begins where another block ends without a gap */
export function meetBetween(before: string, after: string, words: WordsAsWritten, isGlued: boolean): boolean {
  const whole = /[\p{L}’']+$/u.exec(before)?.[0] ?? '';
  const next = /^[\p{L}’']+/u.exec(after)?.[0] ?? '';
  const left = /\p{Lu}*\p{Ll}[\p{Ll}’']*$/u.exec(whole)?.[0] ?? whole;
  const right = /^\p{Lu}(?:\p{Lu}*(?!\p{Ll})|[\p{Ll}’']*)/u.exec(next)?.[0] ?? '';
  const lead = before.slice(0, before.length - left.length);
  const rest = after.slice(right.length);
  if (left.length < 2 || prefix.test(left) || isCode(before.at(-whole.length - 1), after[next.length]))
    return false;
  if (isOneWord(left + right, words) || isOneWord(whole + next, words)) return false;
  const areTwo = words.alone.has(whole) && words.alone.has(next);
  if (/\p{Lu}$/u.test(whole)) return capitalised.test(right) && (areTwo || /^\p{Lu}{4,}$/u.test(whole));
  if (/^\p{Ll}/u.test(left)) return left.length > 2 || capitalised.test(right);
  if (/\p{L}$/u.test(lead) || /^\p{Lu}/u.test(rest)) return right.length > 1 || !/^\p{Lu}/u.test(rest);
  if (areTwo || (isGlued && lead === '')) return true;
  // "OpenAI", "SpaceX".
  if (/^\p{Lu}{1,4}s?$/u.test(right) && !/^[AI] /.test(after)) return false;
  if (isFunctionWord(right)) return true;
  return !isWithinSentence.test(lead) && !(afterComma.test(lead) && goesOn.test(right + rest));
}

function isOneWord(word: string, words: WordsAsWritten): boolean {
  return words.humped.has(word.replace(/['’].*/u, ''));
}

/** Of names: “McDonald”, “DeSantis”, “FitzGerald”. */
const prefix = /^(?:Mc|Mac|[Dd][aeiu]|[Ll][aeo]|Fitz)$/u;
const capitalised = /^\p{Lu}\p{Ll}{2}/u;
/** "It bought QuayPost, too": what a small word leads up to goes on. */
const isWithinSentence = /(?<!\p{L})\p{Ll}[\p{Ll}’']* $/u;
/** One of several that a sentence names: "Berg, QuayPost, FerryLine and DockWorks". */
const afterComma = /[\p{L}\p{Nd}], $/u;
const goesOn = /^\p{L}+(?:[,;.]|['’]s(?!\p{L})| (?:and|or|as well as) )/u;

/** A name in a program has its signs beside it; what marks set apart is a word. */
function isCode(left: string | undefined, right: string | undefined): boolean {
  return (
    /[_$.{<`/\\@#=]/.test(left ?? '') ||
    /[(={<_[`@/\\]/.test(right ?? '') ||
    /^[“"‘'(][”"’')]$/.test(`${left}${right}`)
  );
}
