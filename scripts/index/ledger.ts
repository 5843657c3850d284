/** Articles to the ledger that the search counts and sorts by, and to the order in which it numbers them. */
import type { Article } from '../../src/article/schema.ts';
import { referenceOf } from '../../src/export/article-reference.ts';
import type { CatalogueRow } from '../../src/export/reference.ts';
import { dayOf } from '../../src/search/selecting/facts.ts';
import { daysOf } from '../../src/search/index/days.ts';
import {
  type DateColumn,
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
  const days = dates.map(daysOf);
  return { first: days.map(({ first }) => first), last: days.map(({ last }) => last) };
}

export function catalogueRow(article: Article): CatalogueRow {
  const { address: _, ...row } = referenceOf(article, null);
  return row;
}
