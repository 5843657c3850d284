/** A line to the kind of furniture whose words it has, if any. */
import { firstWords } from './first-words.ts';
import { hints } from './hints.ts';
import { type FurnitureKind, furnitureKinds, openings, withins } from './phrases.ts';
import type { Words } from './words.ts';

/** Most lines say nothing of the kind, which is found out at once: by their first word, or by having no word that hints at it. */
const anyOpening = anyOf(openings);
const anyWithin = anyOf(withins);
const openers = new Set(firstWords(anyOpening.source));

/** `words` are those of the line, though a bullet may have stood before it. */
export function saying(line: string, words: Words): FurnitureKind | null {
  const speaks =
    (openers.has(words.first) && anyOpening.test(line)) || (mayHoldLabel(words) && anyWithin.test(line));
  if (!speaks) return null;
  return furnitureKinds.find((kind) => openings[kind]?.test(line) || withins[kind]?.test(line)) ?? null;
}

function mayHoldLabel({ hinted, signs }: Words): boolean {
  return signs.owning || (hinted & hints.label) !== 0 || ((hinted & hints.speech) !== 0 && signs.digits > 0);
}

function anyOf(patterns: Partial<Record<FurnitureKind, RegExp>>): RegExp {
  return new RegExp(
    Object.values(patterns)
      .map(({ source }) => source)
      .join('|'),
    'i',
  );
}
