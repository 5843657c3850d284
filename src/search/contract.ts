/**
 * What the search interface asks of the engine, and what it is answered: here, and in `found.ts`, both agree.
 * The engine is `engineOver()` of `answer.ts`, imported only when the reader turns to the search.
 */

import type { CatalogueRow } from '../export/reference.ts';
import type { Result } from './found.ts';

/** What results can be narrowed by. */
export const facets = ['publisher', 'author', 'year', 'person', 'speaker', 'place'] as const;
export type Facet = (typeof facets)[number];

/** Which date of an article counts: what it reports took place (else its publication), or its publication alone. */
export type Clock = 'event' | 'published';

/** Dates are those of the clock. Undated articles come last either way. */
export type Order = 'relevance' | 'newest' | 'oldest';

export type Request = {
  /** As typed, in the query language; up to any length, in any script. Empty: every article. */
  text: string;
  /** The last word may be unfinished: from three letters on, and in a name from the first, it also stands for what it
   *  begins. */
  typing: boolean;
  /** Several values of one facet: any of them. Several facets: each of them. `undated` is a year, and nothing
   *  at all a publisher, an author or a speaker: one who is not stated. */
  chosen: Partial<Record<Facet, readonly string[]>>;
  /** First and last day, month or year (`2016-12-01`, `2016-12`, `2016`), both included; null for open. */
  from: string | null;
  to: string | null;
  clock: Clock;
  order: Order;
};

export type Engine = {
  /** Fetches what every search needs, of a small archive all of it. Call when the reader turns to the search; calling
   *  again costs nothing. */
  prepare: () => Promise<void>;
  /**
   * Rejects with the signal's reason where a newer search took over, and with a `SearchFailure` where the index is
   * missing, the network died or the browser is too old; the next call tries again. Never rejects because of the text.
   */
  search: (request: Request, signal?: AbortSignal) => Promise<Answer>;
};

/** Of one build of the index: once another has taken its place, what was not fetched yet rejects as missing. Search again. */
export type Answer = {
  /** Articles found. */
  total: number;
  /** The time asked for by `from:` and `to:` in the text and by the controls together; null for open. */
  time: { from: string | null; to: string | null };
  /** Worked out when it is asked for: results are better asked for first, and it is ready before they come. */
  explanation: () => Explanation;
  /** Some of the results, in order, with their passages: `from` counted from 0. Fetches what these few need. */
  results: (from: number, count: number) => Promise<Result[]>;
  /** Of the ledger, which the first call of either fetches. Bars are worked out at once, counts take a moment. */
  histogram: () => Promise<Histogram>;
  counts: () => Promise<Counts>;
  /** Near spellings of words and names that occur nowhere, and a time that ends before it begins the other way round;
   *  fetched only when called. Empty where there is nothing to offer. */
  suggestions: () => Promise<Suggestion[]>;
  /** Words that no article has, or none has together, where clippings have them all the same: in captions, credits,
   *  furniture. */
  outside: () => Promise<Outside[]>;
  /** Where nothing is found: what would be, if one part of the search were left out; that which finds most first. */
  waysOut: () => Promise<WayOut[]>;
  /** Every article found, in order, for downloads; fetches the catalogue once. After a new build, those found in it. */
  records: () => Promise<CatalogueRow[]>;
};

/** Plain text, and words that are quoted from the query or the archive: set these apart (italics). */
export type Piece = string | { word: string };

export type Explanation = {
  /** “3 articles with *reset* and *nuclear*”; empty where nothing was asked. */
  summary: Piece[];
  /** “, and *publisher: The Guardian*, from *2016*”: how the summary goes on where no chips say so. */
  narrowing: Piece[];
  /** Each a sentence: “*detente* occurs in no article: left out”, “also *restoring*, *restored*”. Most important first. */
  notes: Note[];
  /** The parts of the text as they were read, for chips; `start` and `end` are places in the text. */
  clauses: Clause[];
};

export type Note = {
  /** `absent`: occurs in no article; `common`: in nearly every one; `forms`: other forms found; `beginning`: last word taken as a beginning;
   *  `syntax`: something could not be read as meant; `names`: which names a field stands for;
   *  `dates`: articles that may also fall into the range, their date being too open to say. */
  kind: 'absent' | 'common' | 'forms' | 'beginning' | 'syntax' | 'names' | 'dates';
  pieces: Piece[];
};

export type Clause = {
  start: number;
  end: number;
  kind: 'word' | 'phrase' | 'quote' | Facet | 'from' | 'to';
  /** As it was read: `detente`, `full relations`, `Vladimir Putin`. */
  value: string;
  excluded: boolean;
};

/** “Did you mean *Kellogg*?” with all that is to be asked then: the query with the word replaced, and the time. */
export type Suggestion = { word: string } & Pick<Request, 'text' | 'from' | 'to'>;

/** “*ada* and *quist* stand outside the text of …, in line 13 of its clipping”: each of them does, in any order. `clippings`
 *  is in how many a single word does; of several that is not known. */
export type Outside = {
  words: string[];
  id: string;
  headline: string;
  line: number;
  clippings: number | null;
};

/** “Without *publisher The Guardian*: 3 articles”, with all that is to be asked then. */
export type WayOut = {
  /** Without the sign that excludes it, where it is excluded: left out, it is let in again. */
  part: string;
  excluded: boolean;
  total: number;
  asks: Pick<Request, 'text' | 'from' | 'to' | 'chosen'>;
};

/** In each facet every value with a count, counted as if nothing were chosen in that facet; chosen values are listed
 *  even at 0. Most first, then by name; years newest first, `undated` last. */
export type Counts = Record<Facet, { value: string; count: number; chosen: boolean }[]>;

/** Hits over time by the request’s clock, as if no range were set, so that a brush has something to stand on. */
export type Histogram = {
  unit: 'year' | 'month';
  /** Without gaps from the first period to the last; `period` is `2016` or `2016-12`. */
  bars: { period: string; count: number }[];
  /** Articles found without a date on this clock; a range leaves them out, and `dates` notes say so. */
  undated: number;
};

export type SearchFailure = Error & { cause: 'missing' | 'network' | 'browser' };
