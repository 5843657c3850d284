/** References to BibTeX, with the fields of biblatex where BibTeX has none. */
import { certainParts, plainLine, type Reference } from './reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function bibtexOf(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n');
}

function entryOf(reference: Reference): string {
  const { id, title, byline, publisher, published, event, original, checked, address } = reference;
  const where = original ?? address;
  const fields: [name: string, value: string | null][] = [
    ['entrysubtype', '{newspaper}'],
    // Braces within: capitals stay as printed, and a byline is not taken apart.
    ['title', `{{${escaped(title)}}}`],
    ['author', byline && `{{${escaped(byline)}}}`],
    ['journal', publisher && `{${escaped(publisher)}}`],
    ...datesOf(published),
    ['eventdate', event && `{${plainLine(event)}}`],
    ['url', where && `{${addressOf(where)}}`],
    ['urldate', checked && certainParts(checked) && `{${checked}}`],
    ['note', original && address && `{Archived at \\url{${addressOf(address)}}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value},\n`));
  return `@article{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** BibTeX knows years and months; a date of any other precision is EDTF, which biblatex reads as it stands. */
function datesOf(published: string | null): [name: string, value: string | null][] {
  if (published === null) return [];
  const parts = certainParts(published);
  if (!parts) return [['date', `{${plainLine(published)}}`]];
  const [year, month, day] = parts;
  return [
    ['year', `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? null : (months[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
  ];
}

function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-');
}

/** A brace by its name: BibTeX counts those behind a backslash, too, and one alone would end the file. */
const spelled: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return plainLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => spelled[sign] ?? `\\${sign}`);
}

/** An address is read as it stands, but for what would end it or begin a comment. */
function addressOf(address: string): string {
  return plainLine(address).replace(/[\\{}^ %]/g, (sign) =>
    sign === '%' ? '\\%' : encodeURIComponent(sign),
  );
}
