/** Capitalised words that stand together, to runs of them. */
import { runsIn } from '../text/runs.ts';
import { isTitle, stoppedTitles } from './titles.ts';
import { joinedArticle, particles } from './words.ts';

/** What joins letters to one word, or ends it: apostrophes and hyphens, the full stop of an initial or a title. */
const within = new RegExp(
  `['’&-]*(?:\\.(?=\\p{L})|\\.(?=\\s\\p{Lu}[\\p{L}.])(?<=(?:^|[\\s.])\\p{Lu}\\.|(?<!\\p{L})(?:${stoppedTitles}|Barr|Jr|Sr)\\.))?`,
  'uy',
);
const joining = new Set<string | undefined>("'’&-.");
export type Token = { text: string; start: number; end: number };

/**
 * Runs of two capitalised words and more, for one alone is nobody's full name; small words join them only inside
 * organisations' names and after given names.
 */
export function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let held: Token[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
    held = [];
  };
  let last = 0;
  let inNickname = false;
  for (const { start, end, capital } of wordsIn(text)) {
    if (!capital && run.length === 0) {
      last = end;
      continue;
    }
    const gap = text.slice(last, start);
    const nicknamed = inNickname && closesNickname.test(text.slice(last - 1, start));
    if (inNickname && !nicknamed) close();
    inNickname = capital && gap.length === 2 && opensNickname.test(gap) && isOneNameSoFar(run);
    last = end;
    if (inNickname) continue;
    if (run.length > 0 && gap === joinedBySign) held.push({ text: '&', start: start - 2, end: start - 1 });
    else if (run.length > 0 && !nicknamed && !gaps.has(gap)) close();
    const whole = text.slice(start, end);
    const bareWord = withoutOwning(whole);
    const token = { text: bareWord, start, end: start + bareWord.length };
    if (capital || (run.length > 0 && ledByArticle.test(bareWord))) {
      const possessive = whole.length > bareWord.length;
      run.push(...held, token);
      held = [];
      if (possessive) close();
    } else if (held.length < 2 && (particles.has(token.text) || isCharge(token, run.at(-1))))
      held.push(token);
    else close();
  }
  close();
  return runs;
}

/** Whether a run is one word so far, with nothing but styles and offices before it: "Evan", "Vice Mayor Evan". */
function isOneNameSoFar(run: Token[]): boolean {
  return run.length > 0 && run.slice(0, -1).every(({ text }) => isTitle(text));
}

/** "Quist’s", "the Quists’": a name without the sign that something is its own. */
function withoutOwning(word: string): string {
  const last = word.length - (word.endsWith('s') ? 2 : 1);
  return word[last] === "'" || word[last] === '’' ? word.slice(0, last) : word;
}

/** "Karim al-Masri", "Odile d'Aubigny": the article of an Arabic or a Romance name is joined to it. */
const ledByArticle = new RegExp(`^${joinedArticle}\\p{Lu}|^[dl]['’]\\p{Lu}`, 'u');

/** "Committee on Boats": what a body is charged with is of its name. */
function isCharge({ text }: Token, last: Token | undefined): boolean {
  return text === 'on' && last !== undefined && charged.test(last.text);
}

const charged = /^(?:(?:Sub)?[Cc]ommittee|Commission|Council|Conference|Caucus|Convention|Panel)$/;

/** What may stand between the words of a name. */
const gaps = new Set(['', ' ', '\u00A0']);
const joinedBySign = ' & ';
/** A nickname between given name and surname is set in marks: Evan “Soup” Prokop. */
const opensNickname = /^ ["“'‘(]$/;
/** With the sign before: an apostrophe that ends a nickname may have been taken for a part of it. */
const closesNickname = /["”)'’] $/;

type Word = { start: number; end: number; capital: boolean };

/** How many words in small letters a name can hold one after the other, and the one that ends it. */
const mostSmall = 3;

/**
 * The words of a text, of one run of letters or of several that something joins: AT&T, O'Brien, U.S. Those in small letters
 * are left out where no capital stands near before them, for they are no part of a name.
 */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let small = mostSmall;
  /** The end of the word that was left out last, as far as its letters go. */
  let left = -1;
  for (const { start, end, capital, spaced } of runsIn(text)) {
    const last = words.at(-1);
    const joinsLast = last?.end === start;
    if (!joinsLast) {
      const joinsLeft = !spaced && left >= 0 && endOf(left, text) === start;
      if (joinsLeft || (!capital && small >= mostSmall)) {
        left = end;
        continue;
      }
      small = capital ? 0 : small + 1;
    }
    left = -1;
    const word = joinsLast ? (last as Word) : { start, end, capital };
    if (!joinsLast) words.push(word);
    word.end = endOf(end, text);
  }
  return words;
}

/** Where a word whose letters end here ends with what joins it to the next, or with the stop of an initial. */
function endOf(end: number, text: string): number {
  if (!joining.has(text[end])) return end;
  within.lastIndex = end;
  return end + (within.exec(text)?.[0].length ?? 0);
}
