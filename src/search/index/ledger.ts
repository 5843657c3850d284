/** The shape of the ledger: what results are narrowed, counted and sorted by, a column for each; and of its neighbours. */
import type { PassageKind } from '../found.ts';

/** A day as a number that sorts: 20161201. Zero where there is none. */
export type Day = number;

export const nameColumns = ['publisher', 'author', 'person', 'speaker', 'place'] as const;
export type NameColumn = (typeof nameColumns)[number];

/** Articles of which a ledger is some fifty kilobytes; that of more waits until a reader turns to what it counts. */
export const mostAtOnce = 1000;

/** Stands for the publisher or the author of an article that does not state one, and for whoever speaks a quotation that names nobody. */
export const notStated = '';

/** The year of an article that has no date. */
export const undatedYear = 'undated';

/** First and last day that a date allows, zero where it leaves that side open; both zero where there is no date. */
export type DateColumn = { first: Day[]; last: Day[] };

/** One row for each article, in the order of their numbers. */
export type Ledger = {
  /** Each value once, in filing order; rows name them by their place here. */
  values: Record<NameColumn, string[]>;
  names: Record<NameColumn, number[][]>;
  event: DateColumn;
  published: DateColumn;
};

/** What is shown of one article, in a file of its own. */
export type ArticleFile = {
  id: string;
  headline: string;
  /** Whether the clipping states it; where it does not, it is no part of what is searched. */
  hasHeadline: boolean;
  publisher: string | null;
  event: string | null;
  published: string | null;
  /** All that is searched besides the headline, in the order of reading. */
  passages: [id: string, kind: PassageKind, text: string][];
};
