/** Articles to the ledger that the search counts and sorts by, and to the order in which it numbers them. */
import { bounds } from '../../src/article/edtf.ts';
import type { Article } from '../../src/article/schema.ts';
import { referenceOf } from '../../src/export/article-reference.ts';
import type { CatalogueRow } from '../../src/export/reference.ts';
import { dayOf } from '../../src/search/selecting/facts.ts';
import {
  type DateColumn,
  type Day,
  type Ledger,
  type NameColumn,
  nameColumns,
  notStated,
} from '../../src/search/index/ledger.ts';
import { inFilingOrder } from './filing.ts';

/** Newest first by event, else by publication; undated last. Of one day, by address. */
export function numbered(articles: Article[]): Article[] {
  const ledger = ledgerOf(articles);
  const days = new Map(articles.map((article, row) => [article, dayOf(ledger, row, 'event')]));
  return articles.toSorted(
    (a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

export function ledgerOf(articles: Article[]): Ledger {
  const columns = nameColumns.map((column) => [column, columnOf(articles, namesIn[column])] as const);
  return {
    values: Object.fromEntries(columns.map(([column, { values }]) => [column, values])) as Ledger['values'],
    names: Object.fromEntries(columns.map(([column, { rows }]) => [column, rows])) as Ledger['names'],
    event: datesOf(articles.map(({ event }) => event?.value)),
    published: datesOf(articles.map(({ published }) => published?.value)),
  };
}

const namesIn: Record<NameColumn, (article: Article) => string[]> = {
  publisher: ({ publisher }) => [publisher?.value ?? notStated],
  // As it stands: whether an “and” parts two people or is of one name, no clipping says.
  author: ({ byline }) => [byline?.value ?? notStated],
  person: ({ people }) => people.map(({ name }) => name),
  speaker: ({ quotations }) => quotations.map(({ speaker }) => speaker?.value ?? notStated),
  place: ({ places }) => places.map(({ name }) => name),
};

function columnOf(articles: Article[], namesOf: (article: Article) => string[]) {
  const names = articles.map((article) => [...new Set(namesOf(article))]);
  const values = inFilingOrder(new Set(names.flat()));
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, rows: names.map((row) => row.map((name) => places.get(name) ?? 0)) };
}

function datesOf(dates: (string | undefined)[]): DateColumn {
  const allowed = dates.map((date) => (date === undefined ? null : bounds(date)));
  return {
    first: allowed.map((days) => dayNumber(days?.first)),
    last: allowed.map((days) => dayNumber(days?.last)),
  };
}

/** Years before the year 1 or after 9999 are written otherwise, and no clipping is from then. */
function dayNumber(day: string | null | undefined): Day {
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? Number(day.replaceAll('-', '')) : 0;
}

export function catalogueRow(article: Article): CatalogueRow {
  const { address: _, ...row } = referenceOf(article, null);
  return row;
}
