/** Crossheads that are names, “Ada Quist, ferry hand”, to the people of whom the sections below them tell. */
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
const opening = /^(?:\p{Lu}[^\p{Lu}.]{0,60} )?(?:(?<he>[Hh]e|[Hh]is)|[Ss]he|[Hh]er)\b/u;
const anywhere = /\b(?:(?<he>[Hh]e)|[Ss]he)\b/;
/** A line of a few words under a name: a party, a place. */
const subtitle = /^\P{Lu}*\p{Lu}[\p{L} ’'-]{1,30}$/u;
const style = /^(?:Mr|Mrs|Ms|Miss|Dr)\.? $/;
const ageBehind = /^, (?:aged )?\d{1,3}, /;
const smallWord = /(?<!\S)\p{Ll}+(?!\S)/gu;
/** How far into a section it shows whose it is. */
const near = 200;

type Section = { block: RootContent; one: Candidate; isCertain: boolean };

/**
 * A name is somebody's by an age or a calling behind it, or by a style before the surname or a fitting “she” in the section.
 * One of which the section has no more than a part is where most crossheads are people's: it may be “Clinton Emails”.
 */
export function sectionPeople(blocks: readonly RootContent[]): ReadonlyMap<RootContent, Candidate> {
  const crossheads = blocks.filter((block) => block.type === 'heading' && !isHeadline(block));
  const heads = new Set(crossheads);
  const sections = blocks.flatMap((block, at): Section[] => {
    if (!heads.has(block)) return [];
    const below = blocks.slice(at + 1, at + 3).map(textOf);
    return sectionOf(block, below.find((words) => !subtitle.test(words)) ?? '');
  });
  if (sections.length === 0) return new Map();
  // “Grace Period”, of a period that the text tells of, is nobody.
  const words = new Set(blocks.flatMap((block) => textOf(block).match(smallWord) ?? []));
  const isWord = (part: string) => words.has(part.toLowerCase());
  const people = sections.filter(({ one }) => !one.name.split(' ').some(isWord));
  const certain = people.filter(({ isCertain }) => isCertain);
  const found = certain.length * 2 > crossheads.length ? people : certain;
  return new Map(found.map(({ block, one }) => [block, one]));
}

const textOf = (block: RootContent) => (block.type === 'paragraph' ? wordsOf(block) : '');

function sectionOf(block: RootContent, next: string): Section[] {
  const text = wordsOf(block);
  const [one, ...others] = findCandidates(text);
  if (one?.kind !== 'person' || !one.name.includes(' ') || others.length > 0) return [];
  const lead = text.slice(0, one.start).replace(number, '');
  const { age, calling } = apposed.exec(text.slice(one.end))?.groups ?? {};
  const isWhole = age !== undefined || calling !== undefined || one.end === text.length;
  if (!isWhole || (lead !== '' && !one.titled)) return [];
  const signs = signsIn(one, next);
  const isCalled = isCalling(calling?.split(' ').at(-1) ?? '') && (signs.known || signs.goesOn);
  const isCertain = age !== undefined || isCalled || signs.isTold || (signs.known && signs.goesOn);
  return isCertain || signs.hasPart ? [{ block, one, isCertain }] : [];
}

/** What a section's beginning has of somebody whose name stands over it. */
function signsIn({ name, titled }: Candidate, section: string) {
  const text = section.slice(0, near);
  const [given = '', ...rest] = name.split(' ');
  const known = titled || pronounOf.has(given);
  const pronoun = pronounOf.get(given);
  const fits = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return found !== null && (pronoun === undefined || pronoun === (found.groups?.['he'] ? 'he' : 'she'));
  };
  const first = partIn(given, text);
  const last = partIn(rest.at(-1) as string, text);
  // “Mrs. Clinton” below “Clinton Emails” tells of nobody called Emails, nor do hollies below “Holly Hill”.
  const isTold =
    style.test(last?.before ?? '') ||
    ageBehind.test(last?.after ?? '') ||
    (known && ageBehind.test(first?.after ?? ''));
  const goesOn =
    fits(titled ? anywhere : opening) || isAlone(last) || (known && isAlone(first) && fits(anywhere));
  return { known, isTold, goesOn, hasPart: isAlone(first) || isAlone(last) };
}

type Part = { before: string; after: string };

function partIn(part: string, text: string): Part | null {
  const at = text.indexOf(part);
  const end = at + part.length;
  if (at < 0 || /^[\p{L}-]/u.test(text.slice(end))) return null;
  return { before: text.slice(Math.max(0, at - 20), at), after: text.slice(end) };
}

/** By itself: in “the Rose Garden” it is no more than the crosshead again. */
function isAlone(part: Part | null): boolean {
  return part !== null && !/\p{Lu}\S* $/u.test(part.before) && !/^ \p{Lu}/u.test(part.after);
}
