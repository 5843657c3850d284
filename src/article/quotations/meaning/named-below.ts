/** “A father of two”, who opens a story without a name, to the one whom the story goes on to name: “Tom Berg, 39, a tree surgeon, died”. */
import { endsInPerson, isCalling, men, tellsOfPerson, women } from '../../grammar/nouns.ts';
import type { Mention } from '../../names.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import { bearersIn, bearersOfOffice } from './bearers-of-office.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { only, type Story } from './story.ts';

/** How many paragraphs below may tell that somebody is what the first one brought up. */
const reach = 4;

export function namedBelow(
  role: string,
  passage: Passage,
  story: Story,
): { value: string; note: string } | null {
  if (story.passages.length > 0 || !/^An? /.test(role) || !passage.text.trimStart().startsWith(role))
    return null;
  const head = role.replace(/ (?:of|from|in|at|with|who)\b.*$/, '');
  if (!endsInPerson(head) || passage.mentions.some(({ kind }) => kind === 'person')) return null;
  const noun = head.split(' ').at(-1) as string;
  const at = story.everything.indexOf(passage);
  const below = story.everything.slice(at + 1, at + 1 + reach);
  const called = only(bearersIn(`the ${noun}`, below, bearersOfOffice(below)).map(({ mention }) => mention));
  if (called && fits(called, passage, story))
    return { value: called.name, note: `“${role}” is ${called.name}, of whom a paragraph below tells so` };
  // Where another is brought up as well, the next paragraph may be about that one.
  if (tellsOfPerson(ownWordsOf(passage).masked.replace(role, ''))) return null;
  const next = below[0] && openingName(below[0], noun, ageIn.exec(role)?.[1]);
  return next && fits(next, passage, story)
    ? { value: next.name, note: `“${role}” is taken to be ${next.name}, with whom the next paragraph begins` }
    : null;
}

const general = new RegExp(
  `^(?:${women}|${men}|pensioner|grandparent|parent|teenager|person|resident|victim)$`,
);
const ageIn = /\b(\d{1,3})-year-old\b/;
/** Whoever the next paragraph says was caught is not the one who tells of it. */
const accused =
  /\b(?:pleaded|denies|denied|admitted|accused|charged|convicted|jailed|sentenced|arrested|prosecuted)\b/;

/** "Ada Quist, 71, had left her car there": who opens a paragraph with an age, and is not said to be another thing. */
function openingName(passage: Passage, noun: string, years: string | undefined): Mention | null {
  const { masked, sentences } = ownWordsOf(passage);
  const first = passage.mentions[0];
  if (first?.kind !== 'person' || !first.name.includes(' ')) return null;
  const lead = withoutTitles(masked.slice(0, first.start));
  const [words, age, calling = ''] =
    /^, (\d{1,3})(?:, an? (?:[\p{L}-]+ ){0,3}?([\p{L}-]+))?,/u.exec(masked.slice(first.end)) ?? [];
  if (lead.trim() !== '' || words === undefined || age !== (years ?? age)) return null;
  const isOther = calling !== '' && calling !== noun && isCalling(calling) && !general.test(noun);
  return isOther || accused.test(masked.slice(0, sentences[0]?.end)) ? null : first;
}

/** Nothing tells that the one is a "he" and the other a "she". */
function fits({ name }: Mention, passage: Passage, story: Story): boolean {
  const pronoun = /\b(?:(he|his|him)|she|her)\b/.exec(ownWordsOf(passage).masked);
  const gender = story.genders().get(name);
  return !pronoun || gender === undefined || gender === (pronoun[1] ? 'he' : 'she');
}
