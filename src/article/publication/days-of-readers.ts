/** The lines that state days above a headline to those of them that are not of readers' comments, each "Name, day" and the names made up. */
import { madeUp } from '../asides/made-up-names.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { dateLineOf, type DateLine } from './date-line.ts';
import type { Placed } from './date-lines.ts';

/** So many lines of the page are set so, this one among them. */
const fewest = 3;
const signed = /^(?<name>[\p{L}\d_@.-]{2,20}(?: [\p{L}\d_.-]{1,20}){0,2}), $/u;

export function withoutReaders(blocks: RootContent[], lines: Placed[], title: number): Placed[] {
  const isNamed = (line: Placed) =>
    line.at < title && nameBefore(plainAt(blocks, line.at), line) !== undefined;
  return lines.some(isNamed) && areReaders(blocks) ? lines.filter((line) => !isNamed(line)) : lines;
}

function areReaders(blocks: RootContent[]): boolean {
  const names = blocks.flatMap((block) => {
    const text = plain(block);
    const line = dateLineOf(text);
    return line ? (nameBefore(text, line) ?? []) : [];
  });
  return new Set(names).size >= fewest && names.some((name) => madeUp.test(name));
}

/** Nothing but one day stands behind it. */
function nameBefore(text: string, { dates, label }: DateLine): string | undefined {
  const [day] = dates;
  if (!day || label || dates.length > 1 || day.end !== text.length) return undefined;
  return signed.exec(text.slice(0, day.start))?.groups?.['name'];
}
