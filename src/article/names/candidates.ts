/** Capitalised words of a text to names that may be people's or organisations', by their shape and the words about them. */
import { isReporting } from '../grammar/reporting.ts';
import { pronounOf } from './given.ts';
import { withoutOffice } from './offices.ts';
import { bare, fields, joins } from './office-words.ts';
import { bearerBehindBody } from './behind-bodies.ts';
import { bodyWithInitials } from './initials-beside.ts';
import { isBody, personIn, spanOf, withoutLead } from './person.ts';
import { runsOf, type Token } from './runs.ts';
import { bearersOfTitle } from './several.ts';
import { isExecutive } from './executives.ts';
import { isSomebody } from './somebody.ts';
import { isTitle } from './titles.ts';
import { notNames } from './words.ts';

export type Candidate = {
  name: string;
  kind: 'person' | 'organisation';
  start: number;
  end: number;
  titled: boolean;
  /** A capitalised word before it that was left out, and may be a name as well: "Luz" before "Marina Quist". */
  led?: string | undefined;
};

export function findCandidates(text: string): Candidate[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return runsOf(text).flatMap((run) => candidatesOf(run, text));
}

/** An organisation's name holds small words; people joined by one are people, each for himself. */
function candidatesOf(tokens: Token[], text: string): Candidate[] {
  const another = tokens.findIndex((_, at) => beginsAnother(tokens, at));
  if (another > 0)
    return [tokens.slice(0, another), tokens.slice(another + 2)].flatMap((part) => candidatesOf(part, text));
  const body = bodyWithInitials(tokens, text);
  if (body) return [body];
  const run = withoutLead(tokens, text);
  const bearers = bearersOfTitle(run, text);
  if (bearers.length > 0)
    return bearers.flatMap(
      (one, at) => sharingSurname(one.slice(1), bearers[at + 1]?.slice(1), text) ?? personIn(one, text) ?? [],
    );
  const behind = bearerBehindBody(run, text);
  if (behind !== null)
    return [run.slice(0, behind), run.slice(behind)].flatMap((part) => candidatesOf(part, text));
  const person = personIn(run, text);
  if (person?.titled && person.name.includes(' ')) {
    const and = run.findLastIndex(({ text: word, end }) => word === 'and' && end < person.start);
    const partner = and > 0 ? personIn(run.slice(0, and), text) : null;
    const after = run.findIndex(({ text: word, start }) => word === 'and' && start > person.end);
    return [
      ...(partner && (partner.titled || pronounOf.has(run[0]?.text ?? '')) ? [partner] : []),
      person,
      // "President Ada Quist and Tom Berg".
      ...(after > 0 ? candidatesOf(run.slice(after + 1), text).filter(({ kind }) => kind === 'person') : []),
    ];
  }
  // "Member of Parliament Ada Quist".
  if (run[0]?.text === 'Member' && run[1]?.text === 'of' && run.length > 3)
    return candidatesOf(run.slice(3), text);
  const of = run.findIndex(({ text: word }) => word === 'of');
  // "Ines Valdivia of the Coastal Institute" is a person and a body, "Ines Valdivia of St. Paul" a person from somewhere.
  const isOfTown = run[of + 1]?.text === 'St' || run[of + 1]?.text === 'St.';
  if (of > 1 && of < 4 && (isOfTown || isBody(run.slice(of))) && !isBody(run.slice(0, of))) {
    return [run.slice(0, of), run.slice(of + 1)].flatMap((part) => candidatesOf(part, text));
  }
  if (run.length > 1 && run.length < 9 && isBody(run) && !isSomebody(withoutOffice(run, text).run, text)) {
    const opening = tokens[tokens.length - run.length - 1];
    const named = opening && firstOfBody.has(opening.text) ? [opening, ...run] : run;
    return [{ ...spanOf(withoutDay(named), text), kind: 'organisation', titled: false }];
  }
  if (isExecutive(run)) return [{ ...spanOf(run, text), kind: 'organisation', titled: false }];
  if (!tokens.some(({ text: word }) => joins.has(word))) return person ? [person] : [];
  if (isFirm(run, text)) return [{ ...spanOf(run, text), kind: 'organisation', titled: false }];
  // "Minister of Health Quist".
  if (person?.titled && person.end === run.at(-1)?.end && !run.some(({ text: word }) => word === 'and'))
    return [person];
  const parts: Token[][] = [[]];
  let last: Token | undefined;
  for (const [at, token] of tokens.entries()) {
    // "Commissioner for Human Rights": what the office is for is nobody.
    if (token.text === 'for' && last && isTitle(bare(last.text))) break;
    // "Minister of Natural Resources": so is what it is over.
    if (token.text === 'of' && last && isTitle(bare(last.text)) && areFields(tokens.slice(at + 1))) break;
    if (joins.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
    last = token;
  }
  return parts.flatMap((part, at) => personIn(part, text) ?? sharingSurname(part, parts[at + 1], text) ?? []);
}

/** "The Quay Agency and the Harbour Board": an article begins another's name. */
function beginsAnother(tokens: Token[], at: number): boolean {
  return tokens[at]?.text === 'and' && tokens[at + 1]?.text === 'the' && isBody(tokens.slice(at + 2));
}

/** "Natural Resources and Sports", but not "Health Ada Quist and Minister of Education". */
function areFields(run: Token[]): boolean {
  const join = run.findIndex(({ text }) => joins.has(text));
  const ends = [run.at(-1), join < 0 ? run.at(-1) : run[join - 1]];
  return ends.every((word) => word && fields.has(word.text)) && !run.some(({ text }) => pronounOf.has(text));
}

/** "Said the Quay Herald Monday": the day on which it did; in full, for "The Quay Sun" is a paper. */
function withoutDay(run: Token[]): Token[] {
  const [before, last] = run.slice(-2);
  const rest = run.slice(0, -1);
  const isDay = dayOfWeek.test(last?.text ?? '') && !beforeNamedDay.test(before?.text ?? '');
  return isDay && isBody(rest) ? rest : run;
}

const dayOfWeek = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;
/** Words of days that have names, from general knowledge: a body may be called by "Good Friday". */
const beforeNamedDay = /^(?:Ash|Black|Bloody|Easter|Good|Holy|Maundy|Palm|Sheffield|Shrove|Whit|of|the)$/i;

/** "Quist & Berg said": the sign joins one body's names. */
function isFirm(run: Token[], text: string): boolean {
  const isJoined = run.slice(1, -1).some(({ text: word }) => word === '&');
  if (!isJoined || run.some(({ text: word }) => word !== '&' && !mayBeOfFirm(word))) return false;
  const next = /^ (\p{Ll}+)/u.exec(
    text.slice((run.at(-1) as Token).end, (run.at(-1) as Token).end + 20),
  )?.[1];
  return next !== undefined && isReporting(next);
}

function mayBeOfFirm(word: string): boolean {
  return !(pronounOf.has(word) || isTitle(bare(word)) || notNames.has(word) || joins.has(word));
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

/** Words that open no person's name, but a body's: "World Health Organization"; of those in `notNames`, from general knowledge. */
const firstOfBody = new Set(['World', 'First', 'Second', 'Internet', 'Christian', 'War', 'Cold']);
