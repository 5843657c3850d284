/** The lines above a text that has no headline to those that sign other stories: title, "By …" and day, and near it the same of another day. */
import { signalsOf } from '../furniture/signals.ts';
import { isTitle } from '../headline/lines.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** So near each other stand the entries of a list. */
const near = 8;
const byline = /^by \S+(?: \S+){0,4}$/i;

export function signsListed(blocks: readonly RootContent[], at: number): boolean {
  const day = dayOfEntry(blocks, at);
  if (day === null) return false;
  for (let other = Math.max(0, at - near); other <= at + near; other += 1) {
    const otherDay = dayOfEntry(blocks, other);
    if (otherDay !== null && otherDay !== day) return true;
  }
  return false;
}

function dayOfEntry(blocks: readonly RootContent[], at: number): string | null {
  const [title, line, day] = [at - 1, at, at + 1].map((place) => plainAt(blocks, place)) as [
    string,
    string,
    string,
  ];
  if (!byline.test(line) || !isTitle(signalsOf(title))) return null;
  return dateLineOf(day)?.dates[0]?.value ?? null;
}
