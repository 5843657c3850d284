/** What the lines of a catalogue state: the words that stand for each thing, and which lines are nothing but catalogue. */
import type { Field } from './field.ts';
import type { Stated } from './labels.ts';
import type { Row } from './rows.ts';
import type { Run } from './runs.ts';

/** Words of a line, from and to offsets in it. */
export type Part = { row: Row; from: number; to: number };

/** Most stand in one line. */
export type Value = Part[];

/** `texts` are the lines in which the text begins behind a label, with where it does. */
export type Catalogue = {
  values: Partial<Record<Stated, Value[]>>;
  rows: Set<Row>;
  texts: Map<Row, number>;
};

export function nothingStated(): Catalogue {
  return { values: {}, rows: new Set(), texts: new Map() };
}

/** Takes what a field states, with the lines that go on with it. */
export function takeField(found: Catalogue, field: Field, more: readonly Row[] = []) {
  const { rows, texts } = found;
  const { row, stated, from } = field;
  rows.add(row);
  if (stated === 'text') {
    if (from < row.text.length) texts.set(row, from);
    return;
  }
  for (const other of more) rows.add(other);
  const parts = [...(from < row.text.length ? [{ row, from, to: row.text.length }] : []), ...more.map(whole)];
  if (parts.length > 0) takeValue(found, stated, parts);
}

export function takeRun(found: Catalogue, { fields, more }: Run) {
  for (const field of fields) takeField(found, field, more.get(field));
}

export function takeRow(found: Catalogue, stated: Stated, ...taken: readonly Row[]) {
  for (const row of taken) found.rows.add(row);
  if (taken.length > 0) takeValue(found, stated, taken.map(whole));
}

export function takeValue({ values }: Catalogue, stated: Stated, value: Value) {
  values[stated] = [...(values[stated] ?? []), value];
}

function whole(row: Row): Part {
  return { row, from: 0, to: row.text.length };
}

export function wordsOfValue(value: Value): string {
  return value.map(({ row, from, to }) => row.text.slice(from, to)).join(' ');
}
