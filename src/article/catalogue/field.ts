/** A line to the label that it begins with and what stands behind it. */
import { codes, databaseLabels, type Stated, statedUnder, surestLabels } from './labels.ts';
import { isMark } from './marks.ts';
import type { Row } from './rows.ts';

/**
 * `from` is where in the line that stands which is stated. `isShouted` is whether its label is in capitals throughout, null
 * where that says nothing: of “URL” and “ISSN”, and of what stands alone.
 */
export type Field = {
  at: number;
  row: Row;
  label: string;
  stated: Stated;
  from: number;
  isShouted: boolean | null;
};

/** "Title: ", "LOAD-DATE: ", "author::"; a word or a few before a colon. */
const labelled = /^(\p{L}[\p{L}.()/-]*(?: (?:\/ )?\p{L}[\p{L}()-]*){0,3}) ?::?(?:\s+|$)/u;
/** They stand alone above what they begin. */
const alone = /^(?:Body|BODY|Graphic|Illustration|Classification|Notes|Full text|FULL TEXT|DETAILS)$/;
const coded = /^([A-Z]{2,3})(?:\s+|$)/;

export function isLabelled(text: string): boolean {
  return labelled.test(text);
}

export function fieldOf(row: Row, at: number): Field | null {
  if (isMark(row.text)) return { at, row, label: markLabel, stated: 'other', from: 0, isShouted: null };
  const lead = labelled.exec(row.text);
  const label = lead?.[1] ?? alone.exec(row.text)?.[0];
  const stated = label && statedUnder.get(label.toLowerCase());
  if (!label || !stated) return null;
  const from = lead ? lead[0].length : row.text.length;
  if (label.toLowerCase() === 'length' && !/^[\d,.]+ words\b/.test(row.text.slice(from))) return null;
  const isShouted = lead && label.length > longestOfNoCase ? label === label.toUpperCase() : null;
  return { at, row, label: label.toLowerCase(), stated, from, isShouted };
}
const longestOfNoCase = 4;

export function codeOf(row: Row, at: number): Field | null {
  const lead = coded.exec(row.text);
  const stated = lead?.[1] && codes.get(lead[1]);
  if (!lead?.[1] || !stated) return null;
  return { at, row, label: lead[1], stated, from: lead[0].length, isShouted: null };
}

const markLabel = '';

export function isDatabases({ label }: Field): boolean {
  return label === markLabel || databaseLabels.has(label);
}

/** Whether no other thing has such a line, wherever it stands. */
export function isSurelyDatabases({ label }: Field): boolean {
  return label === markLabel || surestLabels.has(label);
}
