/** References to RIS, which EndNote, Zotero, Mendeley and library catalogues read. */
import { dateWords } from '../archive/date-words.ts';
import { certainParts, plainLine, type Reference } from './reference.ts';

/** `archive` is the archive’s title. */
export function risOf(references: readonly Reference[], archive: string): string {
  return references.map((reference) => `${linesOf(reference, archive).join('\r\n')}\r\n`).join('\r\n');
}

function linesOf(reference: Reference, archive: string): string[] {
  const { title, byline, publisher, published, event, original, checked, address, id } = reference;
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['AU', byline],
    ['T2', publisher],
    ['PY', published && (certainParts(published)?.[0]?.toString() ?? null)],
    ['DA', published && dateOf(published)],
    ['UR', original ?? address],
    ['Y2', checked && dateOf(checked)],
    // In which archive it is, and where.
    ['DB', archive],
    ['L2', original && address],
    ['N1', published && !certainParts(published) ? `Published ${dateWords(published)}` : null],
    ['N1', event && `Event: ${dateWords(event)}`],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${plainLine(value)}`));
}

/** `2016/11/09/`, with the slashes also where month or day are not known; null for a date that is not certain. */
function dateOf(edtf: string): string | null {
  const parts = certainParts(edtf);
  if (!parts) return null;
  const [year = 0, month, day] = parts;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
