/** One of several who speak together to all: Ada Quist and Tom Berg said, “…”. “…,” said Ada Quist and Tom Berg. */
import type { Attribution, Scene } from './attribution.ts';
import { plural } from './somewhere.ts';
import { isFunctionWord } from '../../grammar/function-words.ts';
import { isCalling } from '../../grammar/nouns.ts';
import { isReporting } from '../../grammar/reporting.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { isTitle } from '../../names/titles.ts';
import { capitalised } from '../../names/words.ts';
import type { Actor } from '../passages/subjects.ts';

export type Named = Extract<Actor, { mention: unknown }>;

/** "Ada Quist, D-Del., and", "Ada Quist (D-Md.),": a legislator's party and state, before whatever joins the next. */
export const party =
  '(?:, \\p{Lu}{1,3}-\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?(?:,(?= and ))?| \\(\\p{Lu}{1,3}-\\p{Lu}[\\p{L}. ]*\\))?';
/** "Harbour council leader " before a name. */
const calling = "(?:\\p{Lu}[\\p{L}.’'-]* ){0,4}(?<calling>(?:\\p{Ll}[\\p{L}-]* ){0,3})";
const andCalled = new RegExp(`^${party} and (?:[Tt]he )?${calling}$`, 'u');
const commaCalled = new RegExp(`^${party}, (?:[Tt]he )?${calling}$`, 'u');
/** What stands before the first of the subjects: a clause's beginning and what he is. */
const clauseStart = new RegExp(
  `(?:^|[,;:—–]|\\uFFFC\\s(?:\\p{Ll}+ ){0,3}|\\b(?:that|and|but|as|while|when)(?= ))\\s*(?:[Tt]he )?${calling}$`,
  'u',
);

/** Whether the words between two names join them: " and ", with what the second is. */
export function joins(between: string): boolean {
  return isCalledIn(andCalled, between);
}

function isCalledIn(pattern: RegExp, words: string): boolean {
  const called = pattern.exec(words)?.groups?.['calling'];
  return called !== undefined && isCalled(called);
}

const many = new RegExp(`\\b${plural} $`);

/** "Council leader ", "committee members ", or nothing at all. */
function isCalled(words: string): boolean {
  const nouns = words.trim().split(' ');
  const last = (nouns.at(-1) as string).replace(/s$/, '');
  return (
    words === '' ||
    (nouns.every((noun) => !isReporting(noun) && !isFunctionWord(noun) && !verbFollows(` ${noun}`)) &&
      (isCalling(last) || isTitle(capitalised(last)) || many.test(words)))
  );
}

/** "Quist and her team": those who have no names of their own. */
export const others =
  /^ and (?:his|her|their) (?:\p{Ll}+ ){0,4}?(?:team|colleagues|co-?authors|collaborators|co-?workers|staff|family|lawyers|attorneys|partners|associates)\b/u;

export function together(found: Attribution, { masked, sentence, actors }: Scene): Attribution {
  const { who, verb } = found;
  if (!('mention' in who) || who.mention.kind !== 'person') return found;
  const people = actors.filter((one): one is Named => 'mention' in one && one.mention.kind === 'person');
  const at = people.findIndex(({ mention }) => mention === who.mention);
  const behind = people[at]?.end ?? 0;
  const group = others.exec(masked.slice(behind, behind + 60))?.[0];
  if (group !== undefined)
    return {
      ...found,
      who: { role: who.mention.name + group },
      end: Math.max(found.end, behind + group.length),
    };
  const between = (one: number) => masked.slice(people[one]?.end, people[one + 1]?.start);
  const verbFirst = masked.slice(found.start, people[at]?.start).trim() !== '';
  if (verbFirst) {
    let last = at;
    while (people[last + 1] && isCalledIn(commaCalled, between(last))) last += 1;
    const next = people[last + 1];
    // "Said Ada Quist and Tom Berg nodded": the second acts for himself.
    const rest = next ? masked.slice(next.end, sentence.end) : '';
    const more = next && joins(between(last)) && !verbFollows(rest) && !/^['’]/.test(rest);
    return more ? jointly(found, people.slice(at, last + 2)) : found;
  }
  if (at < 1 || !joins(between(at - 1)) || /s$/.test(verb)) return found;
  let first = at - 1;
  while (first > 0 && isCalledIn(commaCalled, between(first - 1))) first -= 1;
  const leads = isCalledIn(clauseStart, masked.slice(sentence.start, people[first]?.start));
  return leads ? jointly(found, people.slice(first, at + 1)) : found;
}

export function jointly(found: Attribution, people: Named[]): Attribution {
  const names = people.map(({ mention }) => mention.name);
  const role = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const start = Math.min(found.start, ...people.map((one) => one.start));
  return { ...found, who: { role }, start, end: Math.max(found.end, ...people.map((one) => one.end)) };
}
