/** The people of a clipping to "he" or "she", where the words say which: by style (Mr, Ms), given name, or pronouns after. */
import type { Mention } from '../../names.ts';
import { pronounOf } from '../../names/given.ts';
import type { Pronoun } from '../../names/styles.ts';
import { men, tellsOfPerson, women } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { mask, ownWordsOf } from './sentences.ts';
import type { Passage } from './passage.ts';

/** "It" is a firm whose name looks like a person's. */
export type Gender = Pronoun | 'it';

/** "Running Tide sold its first credits." */
const itsOwn = /^ (?:has |had )?\p{Ll}+ (?:(?:off|up|out) )?its\b/u;

const styles: [Gender, RegExp][] = [
  [
    'he',
    /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother|spokesman|chairman|congressman|councilman|his (?:father|brother|son|husband)|actor)\.?,? $/,
  ],
  [
    'she',
    /\b(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Sister|spokeswoman|chairwoman|congresswoman|councilwoman|her (?:mother|sister|daughter)|actress)\.?,? $/,
  ],
];
const herKin = '(?:grand|step)?(?:mother|daughter|mum|mom)|aunt|niece|sister|widow|wife';
const hisKin = '(?:grand|step)?(?:father|son|dad)|brother|husband|nephew|uncle|widower';
/** "Ada Quist, 41, a mother of two", "Ada Quist, the boy's grandmother": what somebody is may be a man's or a woman's. */
const apposed = new RegExp(
  `^,(?: \\d{1,3},)? (?:an?|the|his|her) (?:(?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:(?<she>${women})|${men})(?![\\p{L}’'-])|\\p{Ll}+['’]s (?:(?<her>${herKin})|${hisKin}),)`,
  'u',
);
const gendered = /\b(?:(?<he>he|him|his|himself)|she|hers?|herself)\b/i;

/** "Lindqvist helped him": whom somebody does something to is another. */
const isDoneTo = /^ (?:\p{Ll}+ly )?\p{Ll}+ (?:(?:to|with|for|at|from) )?(?:him\b|her(?=[,.;:]))/u;

const opensWith = /^\s*(?:It (?:is|was) )?(?:(?<he>[Hh]e|[Hh]is)|[Ss]he|[Hh]er)\b/;
/** "“…,” she told reporters": after words of whoever the sentence before names. */
const goesOnWith = new RegExp(`^\\s*${mask}+,? (?:(?<he>he)|she) (?:${tellingVerbs})\\b`, 'u');

/** "Asked by Lindqvist what she saw": whoever does it to another is not whom the sentence goes on about. */
const isObject = /\bby (?:\p{Lu}[\p{L}.]* )*$/u;

/** Names of whom the clipping says both, or neither, are not in the map. */
export function gendersIn(passages: Passage[]): Map<string, Gender> {
  const votes = new Map<string, Record<Gender, number>>();
  const vote = (name: string, gender: Gender, weight: number) => {
    const one = votes.get(name) ?? { he: 0, she: 0, it: 0 };
    one[gender] += weight;
    votes.set(name, one);
  };
  for (const [at, passage] of passages.entries()) {
    const people = passage.mentions.filter(({ kind }) => kind === 'person');
    if (people.length === 0) continue;
    for (const { name, start, end } of people) {
      if (itsOwn.test(passage.text.slice(end, end + 40))) vote(name, 'it', 2);
      const lead = passage.text.slice(Math.max(0, start - 24), start);
      for (const [gender, style] of styles) if (style.test(lead)) vote(name, gender, 8);
      const told = apposed.exec(passage.text.slice(end, end + 80));
      if (told) vote(name, told.groups?.['she'] || told.groups?.['her'] ? 'she' : 'he', 2);
      const given = pronounOf.get(name.split(' ', 1)[0] as string);
      if (given) vote(name, given, 2);
    }
    for (const [name, gender] of pronounsAfter(passage, people)) vote(name, gender, 1);
    const answer = onlyAnswer(passages[at + 1]);
    if (answer && people.every(({ name }) => name === people[0]?.name))
      vote(people[0]?.name as string, answer, 0.5);
  }
  const genders = new Map<string, Gender>();
  for (const [name, { he, she, it }] of votes) {
    if (it > he + she) genders.set(name, 'it');
    else if (he > 2 * she) genders.set(name, 'he');
    else if (she > 2 * he) genders.set(name, 'she');
  }
  return genders;
}

/** "“…,” he said", and no more: said by whom alone the paragraph before names. */
function onlyAnswer(passage: Passage | undefined): Pronoun | null {
  const [, pronoun] = (passage && answered.exec(ownWordsOf(passage).masked)) ?? [];
  return (pronoun as Pronoun | undefined) ?? null;
}

const answered = new RegExp(`^${mask}+,? (he|she) (?:${tellingVerbs})\\.\\s*(?:${mask}+)?$`, 'u');

/** The first pronoun after the name in each sentence that names one person and no other, and has no pronoun before it. */
function pronounsAfter(passage: Passage, people: Mention[]): [name: string, gender: Gender][] {
  const { masked, sentences } = ownWordsOf(passage);
  return sentences.flatMap(({ start, end }, at): [string, Gender][] => {
    const named = people.filter((one) => one.start >= start && one.start < end && masked[one.start] !== mask);
    const [first] = named;
    if (!first || named.some(({ name }) => name !== first.name)) return [];
    const lead = masked.slice(start, first.start);
    if (gendered.test(lead) || isObject.test(lead)) return [];
    const rest = masked.slice(first.end, end);
    const own = gendered.exec(rest);
    // "Berg, whose brother left his car".
    if (own && /\bwhose\b/.test(rest.slice(0, own.index))) return [];
    // "Berg said the victim was asked for her card": hers is the victim's.
    if (own && (isDoneTo.test(rest) || tellsOfPerson(rest.slice(0, own.index)))) return [];
    const next = sentences[at + 1];
    const after = next ? masked.slice(next.start, next.end) : '';
    const pronoun = own ?? opensWith.exec(after) ?? (tellsOfPerson(rest) ? null : goesOnWith.exec(after));
    if (!pronoun) return [];
    return [[first.name, pronoun.groups?.['he'] ? 'he' : 'she']];
  });
}
