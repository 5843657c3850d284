/** Capitalised words that stand together, to runs of them. */
import { particles } from './words.ts';

const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}'’&-]|\.(?=\p{L})|\.(?=\s\p{Lu}\p{L}+)(?<=(?:^|[\s.])\p{Lu}\.|(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Prof|Rev|Adm|Maj|Cmdr)\.))*/gu;
export type Token = { text: string; start: number; end: number };

/** Runs of two capitalised words and more, for one alone is nobody's full name; small words join them only inside organisations' names and after given names. */
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
  for (const whole of text.match(word) ?? []) {
    // Nothing that a word could begin with stands between two words, so this is where the word was matched.
    const start = text.indexOf(whole, last);
    const capital = isCapital(whole);
    if (!capital && run.length === 0) {
      last = start + whole.length;
      continue;
    }
    const gap = text.slice(last, start);
    const nicknamed = inNickname && closesNickname.test(gap);
    if (inNickname && !nicknamed) close();
    inNickname = run.length === 1 && opensNickname.test(gap) && capital;
    last = start + whole.length;
    if (inNickname) continue;
    if (run.length > 0 && !nicknamed && !gaps.has(gap)) close();
    const bareWord = whole.replace(/['’]s?$/, '');
    const token = { text: bareWord, start, end: start + bareWord.length };
    if (capital) {
      const possessive = whole.length > bareWord.length;
      run.push(...held, token);
      held = [];
      if (possessive) close();
    } else if (held.length < 2 && particles.has(token.text)) held.push(token);
    else close();
  }
  close();
  return runs;
}

/** What may stand between the words of a name; where lines are wrapped by hand, the end of one. */
const gaps = new Set(['', ' ', '\u00A0', '\n', '\r\n']);
/** A nickname between given name and surname is set in marks: Evan “Soup” Prokop. */
const opensNickname = /^ ["“'‘(]$/;
const closesNickname = /^["”'’)] $/;

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}
