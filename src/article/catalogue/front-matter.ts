/** The properties that a web clipper writes above a note, between two lines of hyphens, to what they state. */
import { property, propertiesEnd } from '../text/properties.ts';
import type { Row } from './rows.ts';
import { statedUnder } from './labels.ts';
import { type Catalogue, nothingStated, type Part, takeValue } from './stated.ts';

const item = /^- */;
/** What YAML writes about words, and a note program about the name of a note. */
const opening = /^(?:["']?\[\[|\[?["']|\[)/;
const closing = /(?:\]\]["']?|["']\]?|\])$/;
/** What begins a text of several lines. */
const folded = /^[|>][+-]?\d?$/;

export function frontMatter(rows: readonly Row[]): Catalogue | null {
  const end = propertiesEnd(rows);
  if (end === 0) return null;
  const found = nothingStated();
  let label = '';
  for (const row of rows.slice(1, end - 1)) {
    const lead = property.exec(row.text);
    // An address has a colon, too, but no blank behind it.
    if (lead) label = (lead[1] as string).toLowerCase();
    const from = lead?.[0].length ?? item.exec(row.text)?.[0].length ?? 0;
    const stated = statedUnder.get(label) ?? 'other';
    for (const part of unquoted(row, from)) takeValue(found, stated, [part]);
  }
  for (const row of rows.slice(0, end)) found.rows.add(row);
  return found;
}

function unquoted(row: Row, begin: number): Part[] {
  const value = row.text.slice(begin);
  if (folded.test(value)) return [];
  const lead = opening.exec(value)?.[0].length ?? 0;
  const tail = lead > 0 ? (closing.exec(value)?.[0].length ?? 0) : 0;
  const [from, to] = [begin + lead, row.text.length - tail];
  return from < to ? [{ row, from, to }] : [];
}
