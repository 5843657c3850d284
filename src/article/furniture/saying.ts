/** A line to the kind of furniture whose words it has, if any. */
import { firstWords } from './first-words.ts';
import { hints } from './hints.ts';
import { type FurnitureKind, furnitureKinds, openings, withins } from './phrases.ts';
import type { Words } from './words.ts';

/** The kinds that a word may open; a number or a sign may open any. */
const opened = new Map<string, FurnitureKind[]>();
const openable = furnitureKinds.filter((kind) => openings[kind]);
for (const kind of openable)
  for (const word of new Set(firstWords(openings[kind]?.source as string)))
    opened.set(word, [...(opened.get(word) ?? []), kind]);

const holding = furnitureKinds.filter((kind) => withins[kind]);
const anyWithin = new RegExp(holding.map((kind) => withins[kind]?.source).join('|'), 'i');

/** `words` are those of the line, though a bullet may have stood before it. The first kind has it. */
export function saying(line: string, words: Words): FurnitureKind | null {
  const byOpening = kindsOpening(line, words.first).find((kind) => openings[kind]?.test(line));
  if (!mayHoldLabel(words) || !anyWithin.test(line)) return byOpening ?? null;
  return furnitureKinds.find((kind) => kind === byOpening || withins[kind]?.test(line)) ?? null;
}

const none: FurnitureKind[] = [];
/** What begins the openings that no word begins. */
const number = /^\d/;
const sign = /^[©(-]/;

function kindsOpening(line: string, first: string): FurnitureKind[] {
  if (number.test(first) || sign.test(line)) return openable;
  return opened.get(first) ?? none;
}

function mayHoldLabel({ hinted, signs }: Words): boolean {
  return signs.owning || (hinted & hints.label) !== 0 || ((hinted & hints.number) !== 0 && signs.digits > 0);
}
