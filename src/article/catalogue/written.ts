/** Labelled lines that somebody wrote above a text or below it, or that a mail has above it, to what they state. */
import type { Stated } from './labels.ts';
import { ofOtherThings } from './labels.ts';
import type { Row } from './rows.ts';
import { labelsOf, type Run, runsOf } from './runs.ts';
import { type Catalogue, nothingStated, takeField } from './stated.ts';

/** The headline may stand above, and the name of whatever wrote them. */
const mostAbove = 2;
const fewestFields = 3;

const ofArticles: readonly Stated[] = [
  'headline',
  'writer',
  'day',
  'paper',
  'owner',
  'address',
  'standfirst',
];

export function writtenCatalogue(rows: readonly Row[]): Catalogue | null {
  const run = runsOf(rows).find(
    (one) => (one.from <= mostAbove || one.to === rows.length - 1) && isOfArticle(one, rows),
  );
  return run ? takenFrom(run) : null;
}

/** Where it is from says an article's catalogue by a day or by an address; that of a book or a meeting has other labels beside. */
function isOfArticle(run: Run, rows: readonly Row[]): boolean {
  const stated = new Set(run.fields.map((field) => field.stated));
  if (ofArticles.filter((one) => stated.has(one)).length < fewestFields) return false;
  const around = [run.from - 1, run.to + 1, ...[...run.more.values()].flat().map((row) => rows.indexOf(row))];
  return (
    (stated.has('day') || stated.has('address')) &&
    !around.some((at) => ofOtherThings.test(rows[at]?.text ?? ''))
  );
}

/** What says that a mail was sent on stands above its lines. */
const forwarded =
  /^(?:-{2,} ?(?:original message|forwarded message|weitergeleitete nachricht) ?-{2,}|begin forwarded message:?)$/i;
const mostMails = 4;

/** A mail is about its text: it has its own day and writer, who are not those of the article. */
export function mailHead(rows: readonly Row[]): Catalogue | null {
  const found = nothingStated();
  let at = 0;
  for (let mails = 0; mails < mostMails; mails += 1) {
    const from = forwarded.test(rows[at]?.text ?? '') ? at + 1 : at;
    const run = runsOf(rows.slice(from, from + longestHead))[0];
    if (!run || run.from > 0 || !isOfMail(run)) break;
    const own = takenFrom(run);
    for (const row of [...rows.slice(at, from), ...own.rows]) found.rows.add(row);
    found.values.subject ??= own.values.subject ?? [];
    at = from + run.to + 1;
  }
  return at === 0 ? null : found;
}
const longestHead = 30;

function isOfMail(run: Run): boolean {
  const labels = labelsOf(run);
  return labels.has('from') && (labels.has('subject') || labels.has('to')) && labels.size >= fewestFields;
}

function takenFrom(run: Run): Catalogue {
  const found = nothingStated();
  for (const field of run.fields) takeField(found, field, run.more.get(field));
  return found;
}
