/** A line to the kind of furniture whose words it has, if any. */
import { type FurnitureKind, furnitureKinds, openings, withins } from './phrases.ts';

/** Most lines say nothing of the kind, which is found out at once. */
const anyOpening = anyOf(openings);
const anyWithin = anyOf(withins);

export function saying(line: string): FurnitureKind | null {
  if (!anyOpening.test(line) && !anyWithin.test(line)) return null;
  return furnitureKinds.find((kind) => openings[kind]?.test(line) || withins[kind]?.test(line)) ?? null;
}

function anyOf(patterns: Partial<Record<FurnitureKind, RegExp>>): RegExp {
  return new RegExp(
    Object.values(patterns)
      .map(({ source }) => source)
      .join('|'),
    'i',
  );
}
