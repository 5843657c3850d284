/** An entry of a list about a headline to the one person whom the list names beside its day: "* Ada Quist", "* Published: 3 March". */
import { dateLineOf } from '../publication/date-line.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isSurelyPerson, namesAt } from './names.ts';
import type { Unsigned } from './unsigned.ts';

/** Buttons and other stories have it, too. */
const mark = '* ';

/** Whom the text speaks of stands in such a list as a subject. */
export function signingEntry(blocks: RootContent[], at: number): Unsigned | null {
  const names = nameOf(plainAt(blocks, at));
  if (names === null || !isSurelyPerson(names)) return null;
  const lines = blocks.map(plain);
  const list = listAbout(lines, at);
  const isAlone = list.filter((entry) => nameOf(entry) !== null).length === 1;
  const isSpokenOf = lines.some((line, other) => other !== at && line.lastIndexOf(names) > 0);
  return isAlone && list.some(isLabelledDay) && !isSpokenOf
    ? { names, start: mark.length, form: 'alone' }
    : null;
}

function nameOf(entry: string): string | null {
  const text = entry.startsWith(mark) ? entry.slice(mark.length) : '';
  return text !== '' && namesAt(text, 0)?.names === text ? text : null;
}

function listAbout(lines: string[], at: number): string[] {
  let [top, bottom] = [at, at];
  while (lines[top - 1]?.startsWith(mark)) top -= 1;
  while (lines[bottom + 1]?.startsWith(mark)) bottom += 1;
  return lines.slice(top, bottom + 1);
}

function isLabelledDay(entry: string): boolean {
  const day = dateLineOf(entry.slice(mark.length));
  return day !== null && (day.label || day.time);
}
