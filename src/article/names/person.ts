/** A run of capitalised words to the person whom it names, without what stands before the name; null where it names nobody. */
import { singleBlanks } from '../text/blanks.ts';
import { isFunctionWord } from '../grammar/function-words.ts';
import { isReporting, isTelling } from '../grammar/reporting.ts';
import type { Candidate } from './candidates.ts';
import { pronounOf } from './given.ts';
import { mostNames, namesOf, withoutOffice } from './offices.ts';
import { bare, joins } from './office-words.ts';
import type { Token } from './runs.ts';
import {
  hasInitials,
  isFirmOrPeople,
  isNameOfPlace,
  isPostOrCause,
  isNamedThing,
  isShip,
  ofThings,
  runTogether,
} from './no-person.ts';
import { isSomebody } from './somebody.ts';
import { spanUnderRank, withRank } from './ranks.ts';
import { isTitle } from './titles.ts';
import { afterName, bodies, nationality, notNames, particles, sites } from './words.ts';

export function personIn(tokens: Token[], text: string): Candidate | null {
  const whole = withoutLead(unshouted(tokens), text);
  const { run: named, titled } = withoutOffice(whole, text);
  const run = withRank(hasDegree(named) ? named.slice(0, -1) : named, whole);
  if (run.length === 0 || (run.length === 1 && !titled) || isNameOfPlace(run, tokens, text)) return null;
  if (namesOf(run).length > mostNames) return null;
  if (run.every(({ text: word }) => isTitle(bare(word)) || joins.has(word))) return null;
  if (joins.has((run[0] as Token).text)) return null;
  const isSite = run.length > 1 && sites.has((run.at(-1) as Token).text);
  if (isSite && !isSomebody(run, text)) return null;
  if (isPostOrCause(run) || isShip(whole) || isNamedThing(run)) return null;
  if (isFirmOrPeople(run) || run.some(({ text: word }) => runTogether.test(word))) return null;
  if (run.some(({ text: word }) => notNames.has(word) || ofThings.has(word) || /\d/.test(word))) return null;
  if ((isBody(run) || hasInitials(run)) && !isSomebody(run, text)) return null;
  const { name, ...place } = spanUnderRank(run, text);
  if (!titled && isOwned(place, text) && !pronounOf.has((run[0] as Token).text)) return null;
  const shouted = run.filter(({ text: word }) => isShouted(word)).length;
  if (shouted > 0 && (shouted < run.length || place.start > 0)) return null;
  const led = titled ? undefined : whole[whole.indexOf(named[0] as Token) - 1]?.text;
  return { ...place, name: shouted > 0 ? inSmallLetters(name) : name, kind: 'person', titled, led };
}

/** "Her Silver Tide": what has an owner is a thing. */
function isOwned({ start, end }: { start: number; end: number }, text: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1];
  // "Our Yannis Quist reported": a paper's own.
  if (/\b[Oo]ur $/.test(text.slice(Math.max(0, start - 4), start)) && next && isReporting(next)) return false;
  return /(?<!\p{L})(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur) $/u.test(
    text.slice(Math.max(0, start - 7), start),
  );
}

/** Leaves out words that open a sentence, days and months. */
export function withoutLead(tokens: Token[], sentence: string): Token[] {
  const first = tokens.findIndex(
    ({ text, start }) =>
      !(text === 'Soon' && opensSentence.test(sentence.slice(0, start))) &&
      (pronounOf.has(text) ||
        !(notNames.has(text) || opensNoName(text.toLowerCase()) || opensWithVerb(text))) &&
      !(participle.test(text) && !pronounOf.has(text) && isBeforeGiven(tokens, start, sentence)),
  );
  return first < 0 ? [] : tokens.slice(first);
}

/** There "Soon" is hardly ever a name; within a sentence, with a capital, it is. */
const opensSentence = /(?:^|[.!?:…][”"’']* |[“‘"])$/u;
const afterDash = /[–—-] $/;

function opensNoName(small: string): boolean {
  // "I’m Ada Quist".
  return particles.has(small) || isFunctionWord(small);
}

/** "Warned Sturt:", "Says Sturt:" begin with a verb, not with a given name. */
function opensWithVerb(word: string): boolean {
  return (word.endsWith('ed') && /^\p{Lu}\p{Ll}{2,}ed$/u.test(word)) || isTelling(word.toLowerCase());
}

/** "Hearing Ada Quist tell it": at the opening of a sentence, before a given name and another. */
function isBeforeGiven(tokens: Token[], start: number, sentence: string): boolean {
  const [next, another] = tokens.filter((one) => one.start > start);
  const lead = sentence.slice(0, start);
  const opens = opensSentence.test(lead) || afterDash.test(lead);
  return another !== undefined && pronounOf.has(next?.text ?? '') && opens;
}

const participle = /^\p{Lu}\p{Ll}{2,}ing$/u;

/** "Ada Quist WON'T": a word in capitals after a name in small letters is the sentence's. */
function unshouted(tokens: Token[]): Token[] {
  const shout = tokens.findIndex(({ text }) => isShouted(text));
  return shout > 1 ? tokens.slice(0, shout) : tokens;
}

/** "Ada Quist MS", but not "ADA QUIST". */
function hasDegree(run: Token[]): boolean {
  const [first] = run;
  return run.length > 2 && /\p{Ll}/u.test(first?.text ?? '') && afterName.test((run.at(-1) as Token).text);
}

export function spanOf(run: Token[], text: string): { start: number; end: number; name: string } {
  const start = (run[0] as Token).start;
  const { text: last, end: lastEnd } = run.at(-1) as Token;
  const end = stopped.test(last) && text[lastEnd] === '.' ? lastEnd + 1 : lastEnd;
  const name = text.slice(start, end).replace(/\s["“'‘(][^\s]+["”'’)](?=\s)/, '');
  return { start, end, name: singleBlanks(name) };
}

/** The stop belongs to the word that tells a child from a parent, and to those for a firm. */
const stopped = /^(?:[JS]r|Co|Corp|Inc|Ltd|Bros)$/;

/** Obituaries and some broadsheets begin with a name in capitals. */
function inSmallLetters(name: string): string {
  return name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

export function isBody(run: Token[]): boolean {
  return (
    run.some(({ text }, at) => bodies.has(bare(text)) && !(text === 'Bill' && at === 0)) ||
    firmEnd.test(bare(run.at(-1)?.text ?? '')) ||
    isNations(run)
  );
}

/** Words that end firms' names, from general knowledge; before others they may be anything. */
const firmEnd =
  /^(?:Co|Bros|Aerospace|Chemical|Chemicals|Electric|Foods|Instruments|Laboratories|Petroleum|Railway|Railways|Semiconductor|Semiconductors|Stores)$/;

/** "Harbours Canada", "Fish and Harbours New Zealand": a nation ends the name of what serves it. */
function isNations(run: Token[]): boolean {
  const name = run.map(({ text }) => text).join(' ');
  const [first = ''] = name.split(' ', 1);
  return servedNation.test(name) && !pronounOf.has(first) && !isTitle(first) && !nationality.test(first);
}

/**
 * Nations whose bodies call themselves so in English, from general knowledge; after a small word or a quarter of the sky
 * a nation is itself.
 */
const servedNation =
  /(?<!^(?:The|New|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Great|Republic)|\b(?:and|&|of|for|the|The|in)) (?:Canada|Australia|New Zealand|Ireland|Scotland|Wales|England|India|South Africa|Kenya|Nigeria|Ghana|Uganda|Singapore|Malaysia|Jamaica|USA|UK)$/;

/** Not the initials of a name: "J.K. Quist". */
function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && !text.includes('.');
}
