/** The blocks below a text to the names that may be its author's there, but for those of readers who comment on it. */
import type { FurnitureKind } from '../furniture/phrases.ts';
import { signalsOf } from '../furniture/signals.ts';
import type { RootContent } from '../tree.ts';
import type { Surroundings } from './features.ts';
import { creditableAt, signedAt } from './signed-line.ts';
import { nameLine, toldAuthor, type Unsigned } from './unsigned.ts';

type Placed = [at: number, name: Unsigned];

/** How far below the text its author is still named. */
const reach = 12;
/** An author's life may have been taken for the end of the text. */
const lastOfText = 2;
/** Below these stand the names of others: who commented, and who wrote other articles. */
const closing = new Set<FurnitureKind | null>(['comments', 'related links', 'newsletter']);
const tags = /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?)\b/i;

export function footNames(
  blocks: RootContent[],
  lines: string[],
  { start, end }: Surroundings,
  isNear: (at: number) => boolean,
): Placed[] {
  if (end < start) return [];
  const closed = lines.findIndex(
    (line, at) => at > end && closing.has(signalsOf(line).says) && !tags.test(line),
  );
  const last = Math.min(closed < 0 ? blocks.length - 1 : closed, end + reach);
  const [names, others]: [Placed[], Placed[]] = [[], []];
  for (let at = Math.max(start, end - lastOfText + 1); at <= last; at += 1) {
    const told = toldAuthor(lines[at] as string);
    const name = told ?? footName(blocks, at, isNear(at));
    // Within the text a comment may have been taken for its end, and tells of its kin.
    if (name) (told || at > end ? names : others).push([at, name]);
  }
  const isCommenter = (one: Placed) => [...names, ...others].some((other) => isLike(one, other, lines));
  return names.filter((one) => !isCommenter(one));
}

/** Two names in the same form: so stand those who comment, one after the other; names alone have each its day below. */
function isLike([at, one]: Placed, [place, other]: Placed, lines: string[]): boolean {
  if (one.form !== other.form || one.names === other.names) return false;
  return one.form !== 'alone' || [at, place].every((name) => signalsOf(lines[name + 1] ?? '').dateline);
}

function footName(blocks: RootContent[], at: number, isDated: boolean): Unsigned | null {
  const line = creditableAt(blocks, at);
  if (line === null) return null;
  const signed = signedAt(blocks, at);
  if (signed && !signed.parted) return { ...signed, form: 'signed' };
  return nameLine(line, isDated);
}
