/** A text to the documents it holds, where it is an export of a news database with more than one. */

import { endOfDocument, numberAmongOthers, numberOfFactiva } from '../catalogue/marks.ts';

/** @property from @property to offsets in the text */
export type Stretch = { from: number; to: number };

/**
 * Lines with which the databases themselves part one document from the next, also where a mail quotes them: Nexis numbers
 * each or says where it ends, Factiva ends each with its number, ProQuest with the name of its database, which could be a
 * word of a text, and so counts beside its link to a document.
 */
const margin = '^(?:>[^\\S\\n]*)*[^\\S\\n]*';
const begins = new RegExp(String.raw`${margin}${numberAmongOthers}[^\S\n]*$`, 'gm');
const ends = new RegExp(String.raw`${margin}(?:${endOfDocument}|${numberOfFactiva})[^\S\n]*(?:\n|$)`, 'gm');
const endsOfProQuest = new RegExp(String.raw`${margin}Database: \S.*(?:\n|$)`, 'gm');
const isOfProQuest = new RegExp(`${margin}(?:ProQuest )?document link`, 'im');

/** Empty where the text is one document. What stands before the first or after the last belongs to none. */
export function documentsIn(text: string): Stretch[] {
  // Every clipping is asked, and hardly one is an export.
  if (!/document/i.test(text)) return [];
  const starts = [...text.matchAll(begins)].map(({ index }) => index);
  if (starts.length > 1) return starts.map((from, at) => ({ from, to: starts[at + 1] ?? text.length }));
  const marks = [...text.matchAll(ends), ...(isOfProQuest.test(text) ? text.matchAll(endsOfProQuest) : [])];
  const stops = marks.map(({ index, 0: { length } }) => index + length).sort((a, b) => a - b);
  return stops.length > 1 ? stops.map((to, at) => ({ from: stops[at - 1] ?? 0, to })) : [];
}
