/** Labelled lines that somebody wrote above a text or below it to what they state. */
import { mayBeHeadlineAlone } from '../headline/candidates.ts';
import { key } from '../headline/lines.ts';
import { plain } from '../text/plain.ts';
import type { Stated } from './labels.ts';
import { isOfOtherThing } from './other-things.ts';
import type { Row } from './rows.ts';
import { type Run, runsOf } from './runs.ts';
import { type Catalogue, nothingStated, takeRun } from './stated.ts';

/** The headline may stand above, and the name of whatever wrote them. */
const mostAbove = 2;
const fewestFields = 3;
/** In words; a shorter first line may be the name of a page or a place. */
const fewestOfHeadline = 4;

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
  if (!run) return null;
  const found = nothingStated();
  takeRun(found, run);
  return found;
}

/** An article has a day or an address; of a book or a meeting something else is told beside. */
function isOfArticle(run: Run, rows: readonly Row[]): boolean {
  const stated = new Set<Stated>(run.fields.map((field) => (field.stated === 'date' ? 'day' : field.stated)));
  if (ofArticles.filter((one) => stated.has(one)).length < fewestFields) return false;
  if (!stated.has('day') && !stated.has('address')) return false;
  return !isOfOtherThing(run, rows) && !isOfOtherTitle(run, rows);
}

/** Below a text that begins with a headline, a title that is not among the lines above is that of a study or a book. */
function isOfOtherTitle({ fields, from }: Run, rows: readonly Row[]): boolean {
  const title = fields.find(({ stated }) => stated === 'headline');
  const first = rows[0]?.block;
  if (!title || !first || from <= mostAbove || !mayBeHeadlineAlone(plain(first), fewestOfHeadline))
    return false;
  const own = key(title.row.text.slice(title.from));
  return !rows.slice(0, from).some(({ text }) => key(text) === own);
}
