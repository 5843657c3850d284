/** Capitalised words of a text to names that may be people's or organisations', by their shape and the words about them. */
import { bodies, nationality, notNames, titles } from './words.ts';

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
  return runsOf(text).flatMap((run) => {
    const candidate = candidateOf(run, text);
    return candidate ? [candidate] : [];
  });
}

/** Runs of capitalised words; small words join them only inside organisations' names and after given names. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let held: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    held = [];
  };
  let last = 0;
  for (const match of text.matchAll(word)) {
    const token = {
      text: match[0].replace(/['’]s?$/u, ''),
      start: match.index,
      end: match.index + match[0].replace(/['’]s?$/u, '').length,
    };
    const gap = text.slice(last, token.start);
    if (run.length > 0 && !/^ ?$/.test(gap.replace(/\u00A0/g, ' '))) close();
    last = match.index + match[0].length;
    const possessive = match[0].length > token.text.length;
    if (/^\p{Lu}/u.test(token.text)) {
      run.push(...held, token);
      held = [];
      if (possessive) close();
    } else if (run.length > 0 && held.length < 2 && particles.has(token.text)) held.push(token);
    else close();
  }
  close();
  return runs;
}

function candidateOf(tokens: Token[], text: string): Candidate | null {
  let run = [...tokens];
  let titled = false;
  while (run[0] && (notNames.has(run[0].text) || particles.has(run[0].text.toLowerCase())))
    run = run.slice(1);
  while (
    run[0] &&
    run.length > 1 &&
    (titles.has(bare(run[0].text)) || nationality.test(run[0].text)) &&
    !isBody(run)
  ) {
    titled ||= titles.has(bare(run[0].text));
    run = run.slice(1);
  }
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length > 7) return null;
  const span = {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end).replace(/\s+/g, ' '),
  };
  if (isBody(run) && run.length > 1) return { ...span, kind: 'organisation', titled: false };
  const cut = run.findIndex((token) => ['of', 'and', 'for', 'the', '&'].includes(token.text));
  const person = cut < 0 ? run : run.slice(0, cut);
  const surname = person.at(-1);
  if (!surname || person.some((token) => notNames.has(token.text) || /\d/.test(token.text))) return null;
  if (person.length === 1 && !titled) return null;
  if (person.length > 4 || person.some((token) => isShouted(token.text))) return null;
  return {
    start: first.start,
    end: surname.end,
    name: text.slice(first.start, surname.end).replace(/\s+/g, ' '),
    kind: 'person',
    titled,
  };
}

function isBody(run: Token[]): boolean {
  return run.some((token) => bodies.has(bare(token.text)));
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

function bare(text: string): string {
  return text.replace(/\.$/, '');
}
