/** A line to the kind of furniture whose words it has, if any. */
import { byFirstWord } from './first-words.ts';
import { hints } from './hints.ts';
import { type FurnitureKind, furnitureKinds, openings, withins } from './phrases.ts';
import type { Words } from './words.ts';

/** The kinds that a word may open; a number or a sign may open any. */
const openable = furnitureKinds.filter((kind) => openings[kind]);
const opened = byFirstWord(openable, (kind) => openings[kind] as RegExp);

/** The kinds that have labels within a line. */
const labels = furnitureKinds
  .filter((kind): kind is keyof typeof withins => kind in withins)
  .map((kind) => ({ kind, pattern: withins[kind], hint: hints[kind] }));
const anyLabel = labels.reduce((all, { hint }) => all | hint, 0);

/** `words` are those of the line, though a bullet may have stood before it. The first kind has it. */
export function saying(line: string, words: Words): FurnitureKind | null {
  const byOpening = kindsOpening(line, words.first).find((kind) => openings[kind]?.test(line));
  const hinted = hintedLabels(words);
  if (hinted === 0) return byOpening ?? null;
  const byLabel = labels.find(({ pattern, hint }) => (hinted & hint) !== 0 && pattern.test(line))?.kind;
  return furnitureKinds.find((kind) => kind === byOpening || kind === byLabel) ?? null;
}

const none: readonly FurnitureKind[] = [];
/** What begins the openings that no word begins. */
const wordless = new Set<string | undefined>('0123456789©(-');

function kindsOpening(line: string, first: string): readonly FurnitureKind[] {
  if (wordless.has(first[0]) || wordless.has(line[0])) return openable;
  return opened.get(first) ?? none;
}

/** A number is in every label of some kinds, and an owner's sign in place of a word of another's. */
function hintedLabels({ hinted, signs }: Words): number {
  const own = signs.owning ? hinted | hints.copyright : hinted;
  const numbered = hints['share buttons'] | hints.comments;
  return own & (signs.digits > 0 ? anyLabel : anyLabel & ~numbered);
}
