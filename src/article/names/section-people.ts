/** Crossheads that are names, “Ada Quist, ferry hand”, to the people of whom the sections below them tell. */
import { once } from '../asking/once.ts';
import { isCalling } from '../grammar/nouns.ts';
import { isHeadline } from '../roles.ts';
import { wordsOf } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { pronounOf } from './given.ts';

const number = /^(?:\d{1,3}[.):]? )?/;
/** An age, or what somebody is. */
const apposed = /^, (?:(?:aged )?(?<age>\d{1,3})|(?<calling>\p{Ll}[\p{L} -]{2,40}))$/u;
/** "She rows", "At 71 she rows": of whoever is named above. */
const pronoun = /^(?:\p{Lu}[^\p{Lu}.]{0,60} )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/u;
const anyPronoun = /\b(?:[Hh]e|[Ss]he)\b/;
/** A line of a few words under a name: a party, a place. */
const subtitle = /^\P{Lu}*\p{Lu}[\p{L} ’'-]{1,30}$/u;
const style = /^(?:Mr|Mrs|Ms|Miss|Dr)\.? $/;
/** How far into a section it shows whose it is. */
const near = 200;

type Section = { block: RootContent; one: Candidate; isCertain: boolean };

/**
 * An age or a calling tells that a name is somebody's, and so does the section, where it has a part of the name alone. A name
 * below which the text goes on with a “she” is somebody's where other sections are people's: “Northern Ireland” is no she.
 */
export function sectionPeople(blocks: readonly RootContent[]): ReadonlyMap<RootContent, Candidate> {
  const sections = blocks.flatMap((block, at): Section[] => {
    if (block.type !== 'heading' || isHeadline(block)) return [];
    const below = blocks.slice(at + 1, at + 3).map(textOf);
    return sectionOf(block, below.find((words) => !subtitle.test(words)) ?? '');
  });
  const isWord = wordsIn(blocks);
  const people = sections.filter(({ one }) => !one.name.split(' ').some((part) => isWord(part)));
  const found = people.some(({ isCertain }) => isCertain) ? people : [];
  return new Map(found.map(({ block, one }) => [block, one]));
}

const textOf = (block: RootContent) => (block.type === 'paragraph' ? wordsOf(block) : '');

/** “Grace Period”, of a period that the text tells of, is nobody. */
function wordsIn(blocks: readonly RootContent[]): (word: string) => boolean {
  const text = once(() => ` ${blocks.map(textOf).join(' ')} `);
  return (word) => text().includes(` ${word.toLowerCase()} `);
}

function sectionOf(block: RootContent, next: string): Section[] {
  const text = wordsOf(block);
  const [one, ...others] = findCandidates(text);
  if (one?.kind !== 'person' || !one.name.includes(' ') || others.length > 0) return [];
  const lead = text.slice(0, one.start).replace(number, '');
  const { age, calling } = apposed.exec(text.slice(one.end))?.groups ?? {};
  const isWhole = age !== undefined || calling !== undefined || one.end === text.length;
  if (!isWhole || (lead !== '' && !one.titled)) return [];
  const known = one.titled || pronounOf.has(one.name.split(' ', 1)[0] as string);
  const goesOn = (one.titled ? anyPronoun : pronoun).test(next.slice(0, near)) || hasPart(one.name, next);
  const told = age !== undefined || isCalling(calling?.split(' ').at(-1) ?? '') || tellsOf(one.name, next);
  const isCertain = told || (known && goesOn);
  return isCertain || goesOn ? [{ block, one, isCertain }] : [];
}

/** "Ms. Quist", "Quist, 66, sells": by a style, or an age. */
function tellsOf(name: string, next: string): boolean {
  return partsIn(name, next).some(
    ({ before, after }) => style.test(before) || /^, (?:aged )?\d{1,3}, /.test(after),
  );
}

/** By itself: in “the Rose Garden” it is no more than the crosshead again. */
function hasPart(name: string, next: string): boolean {
  return partsIn(name, next).some(
    ({ before, after }) => !/\p{Lu}\S* $/u.test(before) && !/^ \p{Lu}/u.test(after),
  );
}

function partsIn(name: string, next: string): { before: string; after: string }[] {
  const text = next.slice(0, near);
  return name.split(' ').flatMap((part) => {
    const at = text.indexOf(part);
    const end = at + part.length;
    return at < 0 || /^[\p{L}-]/u.test(text.slice(end))
      ? []
      : { before: text.slice(Math.max(0, at - 20), at), after: text.slice(end) };
  });
}
