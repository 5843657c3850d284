/** Single names of people whom the clipping never names in full, "Beyoncé", to mentions: by what it says of whoever bears them. */
import type { Mention } from '../names.ts';
import { wordsOf } from '../text/plain.ts';
import { isReporting } from '../grammar/reporting.ts';
import { verbFollows } from '../grammar/verbs.ts';
import { isHeadline } from '../roles.ts';
import { capitalsIn } from '../text/runs.ts';
import type { RootContent } from '../tree.ts';
import { standsAlone } from './alone.ts';
import { pronounOf } from './given.ts';
import { isManyOrFollowers } from './no-person.ts';
import { isTitle } from './titles.ts';
import { bodies, nationality, notNames, sites } from './words.ts';

type Place = { block: RootContent; start: number; end: number };

/** How often a name must stand, and how much more must show a person than a thing. */
const fewest = 2;
const shortest = 4;
const enough = 2;

/** @param whole gives the whole name that begins so, where the clipping has one that nothing else shows to be a person's */
export function addMononyms(mentions: Map<RootContent, Mention[]>, whole: (first: string) => string | null) {
  for (const [name, all] of placesByWord(mentions)) {
    if (all.length < fewest || isNoName(name)) continue;
    const places = all.filter(({ block, start, end }) => isLone(block, start, end, mentions));
    const acting = places.filter((place) => !isWhere(place));
    if (places.length < fewest || evidenceFor(name, acting) < enough) continue;
    if (!speaks(acting) && !heads(name, mentions)) continue;
    const full = whole(name) ?? name;
    for (const { block, start, end } of places)
      mentions.get(block)?.push({ name: full, kind: 'person', known: false, start, end });
  }
}

/** The capitalised words of the text, by the word. */
function placesByWord(mentions: Map<RootContent, Mention[]>): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const block of mentions.keys()) {
    if (block.type === 'heading') continue;
    const text = wordsOf(block);
    for (const { start, end } of capitalsIn(text)) {
      if (end - start < shortest) continue;
      const word = text.slice(start, end);
      const places = found.get(word);
      if (places) places.push({ block, start, end });
      else found.set(word, [{ block, start, end }]);
    }
  }
  return found;
}

/** "Her father in Kenya said": where somebody is does not say it. */
function isWhere({ block, start }: Place): boolean {
  return /\b(?:in|at|near|from) $/.test(wordsOf(block).slice(Math.max(0, start - 6), start));
}

/** Whether a word stands alone, outside every mention. */
function isLone(
  block: RootContent,
  start: number,
  end: number,
  mentions: Map<RootContent, Mention[]>,
): boolean {
  const covered = mentions.get(block)?.some((one) => one.start < end && start < one.end);
  return !covered && standsAlone(wordsOf(block), start);
}

/** A dog has a name, and "who" is said of it: whoever is to be meant by "he" speaks, or is what the clipping is about. */
function speaks(places: Place[]): boolean {
  return places.some(({ block, end }) => {
    const verb = /^ (?:has |had |also )?(\p{Ll}+)/u.exec(wordsOf(block).slice(end, end + 30))?.[1];
    return verb !== undefined && isReporting(verb);
  });
}

function heads(name: string, mentions: Map<RootContent, Mention[]>): boolean {
  return [...mentions.keys()].some((block) => isHeadline(block) && wordsOf(block).includes(name));
}

function isNoName(word: string): boolean {
  return (
    notNames.has(word) ||
    isTitle(word) ||
    bodies.has(word) ||
    sites.has(word) ||
    nationality.test(word) ||
    isManyOrFollowers(word) ||
    word === word.toUpperCase()
  );
}

function evidenceFor(name: string, places: Place[]): number {
  const given = pronounOf.has(name) ? 1 : 0;
  return places.reduce(
    (sum, { block, end }) => sum + evidenceAt(wordsOf(block).slice(end, end + 160)),
    given,
  );
}

/** What follows the name in its sentence: "who", "he" and "his" tell of a person, "its" and "which" of a thing. */
function evidenceAt(rest: string): number {
  if (/^,? who\b/.test(rest)) return 2;
  if (/^,? which\b/.test(rest)) return -2;
  const pronoun =
    /^(?:['’]s )?[^.!?;:“”"\p{Lu}]*?\b(?<word>he|she|his|her|him|himself|herself|its?|itself)\b/u.exec(rest)
      ?.groups?.['word'];
  if (pronoun === undefined || !(rest.startsWith(',') || verbFollows(rest))) return 0;
  return pronoun.startsWith('it') ? -2 : 1;
}
