/** Capitalised words of a text to names that may be people's or organisations', by their shape and the words about them. */
import { singleBlanks } from '../blanks.ts';
import { functionWords } from '../function-words.ts';
import { pronounOf } from './given.ts';
import { bare, joins, mostNames, namesOf, withoutOffice } from './offices.ts';
import { runsOf, type Token } from './runs.ts';
import { age } from './shown.ts';
import { endsInPerson } from '../grammar/nouns.ts';
import { isReporting } from '../grammar/reporting.ts';
import { afterName, bodies, isTitle, nationality, notNames, particles, sites } from './words.ts';

export type Candidate = {
  name: string;
  kind: 'person' | 'organisation';
  start: number;
  end: number;
  titled: boolean;
  /** A capitalised word before it was left out, which may be a name as well: "Luz" before "Marina Quist". */
  led?: boolean;
};

export function findCandidates(text: string): Candidate[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return runsOf(text).flatMap((run) => candidatesOf(run, text));
}

/** An organisation's name holds small words; people joined by one are people, each for himself. */
function candidatesOf(tokens: Token[], text: string): Candidate[] {
  const run = withoutLead(tokens);
  const person = personIn(run, text);
  if (person?.titled && person.name.includes(' ')) {
    const and = run.findLastIndex(({ text: word, end }) => word === 'and' && end < person.start);
    const partner = and > 0 ? personIn(run.slice(0, and), text) : null;
    return partner?.titled ? [partner, person] : [person];
  }
  const of = run.findIndex(({ text: word }) => word === 'of');
  // "Ines Valdivia of the Coastal Institute" is a person and a body.
  if (of > 1 && of < 4 && isBody(run.slice(of)) && !isBody(run.slice(0, of))) {
    return [run.slice(0, of), run.slice(of + 1)].flatMap((part) => candidatesOf(part, text));
  }
  if (run.length > 1 && run.length < 9 && isBody(run) && !isSomebody(withoutOffice(run, text).run, text)) {
    const opening = tokens[tokens.length - run.length - 1];
    const named = opening && firstOfBody.has(opening.text) ? [opening, ...run] : run;
    return [{ ...spanOf(named, text), kind: 'organisation', titled: false }];
  }
  if (!tokens.some(({ text: word }) => joins.has(word))) return person ? [person] : [];
  const parts: Token[][] = [[]];
  let last: Token | undefined;
  for (const token of tokens) {
    // "Commissioner for Human Rights": what the office is for is nobody.
    if (token.text === 'for' && last && isTitle(bare(last.text))) break;
    if (joins.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
    last = token;
  }
  return parts.flatMap((part, at) => personIn(part, text) ?? sharingSurname(part, parts[at + 1], text) ?? []);
}

/** "Carol and Dave Binns": the first of the two is a Binns as well. */
function sharingSurname([only, ...more]: Token[], next: Token[] = [], text: string): Candidate | null {
  if (!only || more.length > 0 || !pronounOf.has(only.text)) return null;
  const other = pronounOf.has(next[0]?.text ?? '') ? personIn(next, text) : null;
  const surname = other?.name.split(' ').slice(1).join(' ');
  return surname
    ? { ...spanOf([only], text), name: `${only.text} ${surname}`, kind: 'person', titled: true }
    : null;
}

/** Words that open no person's name, but a body's: "World Health Organization". */
const firstOfBody = new Set(['World', 'First', 'Second', 'Internet', 'Christian', 'War', 'Cold']);

/** Leaves out words that open a sentence, days and months. */
function withoutLead(tokens: Token[]): Token[] {
  const first = tokens.findIndex(
    ({ text }) =>
      pronounOf.has(text) || !(notNames.has(text) || opensNothing(text.toLowerCase()) || saying.test(text)),
  );
  return first < 0 ? [] : tokens.slice(first);
}

function opensNothing(small: string): boolean {
  // "I’m Ada Quist".
  return particles.has(small) || functionWords.has(small.split(/['’]/, 1)[0] as string);
}

/** "Warned Sturt:" begins with a verb, not with a given name. */
const saying = /^(?:Said|Told|Wrote|\p{Lu}\p{Ll}{2,}ed)$/u;

function personIn(tokens: Token[], text: string): Candidate | null {
  const whole = withoutLead(unshouted(tokens));
  const { run: named, titled } = withoutOffice(whole, text);
  const run = hasDegree(named) ? named.slice(0, -1) : named;
  if (run.length === 0 || (run.length === 1 && !titled)) return null;
  if (namesOf(run).length > mostNames) return null;
  if (run.every(({ text: word }) => isTitle(bare(word)) || joins.has(word))) return null;
  if (joins.has((run[0] as Token).text)) return null;
  if (run.length > 1 && sites.has((run.at(-1) as Token).text) && !isSomebody(run, text)) return null;
  if (isFirmOrPeople(run) || run.some(({ text: word }) => runTogether.test(word))) return null;
  if (run.some(({ text: word }) => notNames.has(word) || /\d/.test(word))) return null;
  if (isBody(run) && !isSomebody(run, text)) return null;
  const { name, ...place } = spanOf(run, text);
  const shouted = run.filter(({ text: word }) => isShouted(word)).length;
  if (shouted > 0 && (shouted < run.length || place.start > 0)) return null;
  const led = !titled && named[0] !== whole[0];
  return { ...place, name: shouted > 0 ? inSmallLetters(name) : name, kind: 'person', titled, led };
}

/** "Ada Quist WON'T": a word in capitals after a name in small letters is the sentence's. */
function unshouted(tokens: Token[]): Token[] {
  const shout = tokens.findIndex(({ text }) => isShouted(text));
  return shout > 1 && !tokens.slice(0, shout).some(({ text }) => isShouted(text))
    ? tokens.slice(0, shout)
    : tokens;
}

/** "Ada Quist MS", but not "ADA QUIST". */
function hasDegree(run: Token[]): boolean {
  const [first] = run;
  return run.length > 2 && /\p{Ll}/u.test(first?.text ?? '') && afterName.test((run.at(-1) as Token).text);
}

/** Two words that lost the space between them, or a brand: "QuistAda", "BoatStar"; not "McBride". */
const runTogether = /\p{Ll}{3}\p{Lu}(?<!^(?:Fitz|Vander|Vanden)\p{Lu})/u;

/** "Tom Day said", "said Grace Hall", "Mark Lane, a fisherman": a given name before the name of a place or a body is somebody's. */
function isSomebody(run: Token[], text: string): boolean {
  const [first, last, ...more] = run;
  if (!first || !last || more.length > 0 || !pronounOf.has(first.text)) return false;
  const before = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, first.start - 20), first.start))?.[1];
  const rest = text.slice(last.end, last.end + 120);
  const after = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  return [before, after].some((word) => word !== undefined && isReporting(word)) || isTold(rest);
}

/** What follows somebody's name: an age, "who", or what they are. */
function isTold(rest: string): boolean {
  if (age.test(rest) || /^,? who\b/.test(rest)) return true;
  const apposed = /^, ((?:an?|the|his|her) (?:(?!of |at |for |from |in |with )[\p{L}’'-]+ ?)+)/u.exec(
    rest,
  )?.[1];
  return apposed !== undefined && endsInPerson(apposed.trim());
}

/** "Leeds-based Carboniferous", "the North Koreans". */
function isFirmOrPeople(run: Token[]): boolean {
  const last = (run.at(-1) as Token).text;
  const many = /ns$/.test(last) && nationality.test(last.slice(0, -1));
  return many || run.some(({ text }) => /-(?:based|born|area|style)$/.test(text));
}

function spanOf(run: Token[], text: string): { start: number; end: number; name: string } {
  const start = (run[0] as Token).start;
  const { text: last, end: lastEnd } = run.at(-1) as Token;
  // The stop belongs to the word that tells a child from a parent.
  const end = /^[JS]r$/.test(last) && text[lastEnd] === '.' ? lastEnd + 1 : lastEnd;
  const name = text.slice(start, end).replace(/\s["“'‘(][^\s]+["”'’)](?=\s)/, '');
  return { start, end, name: singleBlanks(name) };
}

/** Obituaries and some broadsheets begin with a name in capitals. */
function inSmallLetters(name: string): string {
  return name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

function isBody(run: Token[]): boolean {
  return run.some(({ text }, at) => bodies.has(bare(text)) && !(text === 'Bill' && at === 0));
}

/** Not the initials of a name: "J.K. Quist". */
function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && !text.includes('.');
}
