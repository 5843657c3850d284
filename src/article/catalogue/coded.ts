/** A clipping that Factiva exported with its codes of fields ("HD", "BY", "WC") to what they state. */
import { codeOf, type Field } from './field.ts';
import type { Row } from './rows.ts';
import { type Catalogue, nothingStated, takeField } from './stated.ts';

/** Codes are words, too: so many of them, and one of a headline, are no chance. */
const fewest = 5;

export function codedExport(rows: readonly Row[]): Catalogue | null {
  const fields = rows.flatMap((row, at) => codeOf(row, at) ?? []);
  const labels = new Set(fields.map(({ label }) => label));
  if (labels.size < fewest || labels.size < fields.length || !labels.has('HD')) return null;
  const [first] = fields as [Field];
  const found = nothingStated();
  for (const row of rows.slice(0, first.at)) found.rows.add(row);
  for (const [place, field] of fields.entries()) {
    const end = fields[place + 1]?.at ?? rows.length;
    // Below the last of its fields, what a line without a code says belongs to the field above it.
    takeField(found, field, field.stated === 'text' ? [] : rows.slice(field.at + 1, end));
  }
  return found;
}
