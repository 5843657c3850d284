/** Capitalised words of a text to names that may be people's or organisations', by their shape and the words about them. */
import { pronounOf } from './given.ts';
import { bodies, nationality, notNames, sites, titles } from './words.ts';

export type Candidate = {
  name: string;
  kind: 'person' | 'organisation';
  start: number;
  end: number;
  titled: boolean;
};

const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}'’&-]|\.(?=\p{L})|\.(?=\s\p{Lu}\p{L}+)(?<=(?:^|[\s.])\p{Lu}\.|(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Prof|Rev|Adm|Maj|Cmdr)\.))*/gu;
const particles = new Set([
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'of',
  'and',
  'for',
  'the',
  '&',
]);

type Token = { text: string; start: number; end: number };

export function findCandidates(text: string): Candidate[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return runsOf(text).flatMap((run) => candidatesOf(run, text));
}

/** Runs of two capitalised words and more, for one alone is nobody's full name; small words join them only inside organisations' names and after given names. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let held: Token[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
    held = [];
  };
  let last = 0;
  for (const whole of text.match(word) ?? []) {
    // Nothing that a word could begin with stands between two words, so this is where the word was matched.
    const start = text.indexOf(whole, last);
    if (run.length > 0 && !gaps.has(text.slice(last, start))) close();
    last = start + whole.length;
    const capital = isCapital(whole);
    if (!capital && run.length === 0) continue;
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

/** What may stand between the words of a name. */
const gaps = new Set(['', ' ', '\u00A0']);

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

/** An organisation's name holds small words; people joined by one are people, each for himself. */
function candidatesOf(tokens: Token[], text: string): Candidate[] {
  const run = withoutLead(tokens);
  const titledPerson = personIn(run, text);
  if (titledPerson?.titled && titledPerson.name.includes(' ')) return [titledPerson];
  const of = run.findIndex(({ text: word }) => word === 'of');
  if (of > 1 && of < 4 && isBody(run.slice(of)) && !isBody(run.slice(0, of)) && pronounOf.has((run[0] as Token).text)) {
    return [run.slice(0, of), run.slice(of + 1)].flatMap((part) => candidatesOf(part, text));
  }
  if (run.length > 1 && run.length < 9 && isBody(run)) {
    return [{ ...spanOf(run, text), kind: 'organisation', titled: false }];
  }
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (joins.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.flatMap((part) => personIn(part, text) ?? []);
}

const joins = new Set(['and', '&', 'for', 'the', 'of']);

/** Leaves out words that open a sentence, days and months. */
function withoutLead(tokens: Token[]): Token[] {
  const first = tokens.findIndex(
    ({ text }) => !notNames.has(text) && !particles.has(text.toLowerCase()) && !saying.test(text),
  );
  return first < 0 ? [] : tokens.slice(first);
}

/** "Warned Sturt:" begins with a verb, not with a given name. */
const saying = /^(?:Said|Told|Wrote|\p{Lu}\p{Ll}{2,}ed)$/u;

function personIn(tokens: Token[], text: string): Candidate | null {
  let run = withoutLead(tokens);
  const office = run.findLastIndex(({ text: word }, at) => at < run.length - 1 && titles.has(bare(word)));
  const titled = office >= 0;
  if (titled) run = run.slice(office + 1);
  while (run[0] && run.length > 1 && nationality.test(run[0].text)) run = run.slice(1);
  if (run.length === 0 || run.length > 4 || (run.length === 1 && !titled)) return null;
  if (run.every(({ text: word }) => titles.has(bare(word)))) return null;
  if (run.length > 1 && sites.has((run.at(-1) as Token).text)) return null;
  if (
    run.some(({ text: word }) => notNames.has(word) || /\d/.test(word) || isShouted(word) || bodies.has(word))
  )
    return null;
  return { ...spanOf(run, text), kind: 'person', titled };
}

function spanOf(run: Token[], text: string): { start: number; end: number; name: string } {
  const start = (run[0] as Token).start;
  const end = (run.at(-1) as Token).end;
  return { start, end, name: text.slice(start, end).replace(/\s+/g, ' ') };
}

function isBody(run: Token[]): boolean {
  return run.some(({ text }, at) => bodies.has(bare(text)) && !(text === 'Bill' && at === 0));
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

function bare(text: string): string {
  return text.replace(/\.$/, '');
}
