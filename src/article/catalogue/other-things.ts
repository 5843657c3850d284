/** A run of labelled lines to whether it tells of a book, a film or a person: the lines in one stretch with it say so. */
import { isLabelled } from './field.ts';
import { ofOtherThings } from './labels.ts';
import type { Row } from './rows.ts';
import type { Run } from './runs.ts';

/** In lines, above and below: no box is longer. */
const reach = 12;

export function isOfOtherThing({ from, to, more }: Run, rows: readonly Row[]): boolean {
  const above = rows.slice(Math.max(0, from - reach), from).reverse();
  const below = rows.slice(to + 1, to + 1 + reach);
  const stretch = [...leading(above), ...[...more.values()].flat(), ...leading(below)];
  return stretch.some(({ text }) => ofOtherThings.test(text));
}

/** The first of them, and those that follow it for as long as each has a label of any kind. */
function leading(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex(({ text }) => !isLabelled(text));
  return end < 0 ? rows : rows.slice(0, end + 1);
}
