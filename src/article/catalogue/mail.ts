/** The lines that a mail has above its text, and those of the mails that it sends on, to what they state. */
import type { Row } from './rows.ts';
import { labelsOf, type Run, runsOf } from './runs.ts';
import { type Catalogue, nothingStated, takeRun, type Value, wordsOfValue } from './stated.ts';

/** Stands above the lines of a mail that was sent on, and below what whoever did so wrote about it. */
const forwarded = /^(?:-{2,} ?(?:original message|forwarded message) ?-{2,}|begin forwarded message:?)$/i;
const mostMails = 4;
/** In lines. */
const longest = 30;
/** In words; what is longer may be the article. */
const longestNote = 40;
const fewestFields = 3;

/** A mail has its own day and writer, who are not those of the article that it brings. */
export function mailHead(rows: readonly Row[]): Catalogue | null {
  const found = nothingStated();
  let at = 0;
  for (let mails = 0; mails < mostMails; mails += 1) {
    const from = sentOnFrom(rows, at, at === 0 ? 0 : longestNote);
    const [run] = runsOf(rows.slice(from, from + longest));
    if (!run || run.from > 0 || !isOfMail(run)) break;
    for (const row of rows.slice(at, from)) found.rows.add(row);
    takeRun(found, run);
    at = from + run.to + 1;
  }
  if (at === 0) return null;
  const [subject] = found.values.subject ?? [];
  return { ...found, values: subject && isNew(subject) ? { headline: [subject] } : {} };
}

/** The first row below the line that stands above a mail that was sent on, if no more words than those are above it. */
function sentOnFrom(rows: readonly Row[], begin: number, words: number): number {
  let above = 0;
  for (let at = begin; at < rows.length && above <= words; at += 1) {
    const { text } = rows[at] as Row;
    if (forwarded.test(text)) return at + 1;
    above += text.split(/\s+/).length;
  }
  return begin;
}

/** What was sent on, or answers, is about something else than its subject says. */
function isNew(subject: Value): boolean {
  return !/^(?:fwd?|re|aw|wg|tr) ?:/i.test(wordsOfValue(subject));
}

function isOfMail(run: Run): boolean {
  const labels = labelsOf(run);
  return labels.has('from') && (labels.has('subject') || labels.has('to')) && labels.size >= fewestFields;
}
