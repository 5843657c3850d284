/** The address of the search page to what it shows, and back: all that a reader chose is in it. */
import { type Clock, type Facet, facets, type Order, type Request } from '../contract.ts';
import { dateOf } from './dates.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const satisfies Order[];

/** More than any archive has. */
const mostPages = 1_000_000;

export type View = {
  /** As typed, in the query language. */
  text: string;
  /** The last word may be unfinished, and also stands for what it begins: so it was shown to whoever typed it. */
  begun: boolean;
  /** Several values of one facet mean “any of these”; none means “all”. */
  chosen: Record<Facet, string[]>;
  /** First and last day, month or year, as `dateOf` reads them; null for open. */
  from: string | null;
  to: string | null;
  clock: Clock;
  order: Order;
  /** Of results, counted from 1. */
  page: number;
};

export function readView(search: string): View {
  const parameters = new URLSearchParams(search);
  const date = (name: string) => dateOf(parameters.get(name) ?? '');
  const text = parameters.get('q')?.trim() ?? '';
  return {
    text,
    begun: text !== '' && parameters.get('begun') === '1',
    chosen: chosenBy((facet) => [...new Set(parameters.getAll(facet))]),
    from: date('from'),
    to: date('to'),
    clock: parameters.get('date') === 'published' ? 'published' : 'event',
    order: orders.find((order) => order === parameters.get('sort')) ?? 'relevance',
    page: pageOf(parameters.get('page') ?? ''),
  };
}

/** Only what differs from an empty search, so that an address says no more than it must. */
export function writeView({ text, begun, chosen, from, to, clock, order, page }: View): string {
  const parameters = new URLSearchParams();
  if (text) parameters.append('q', text);
  if (text && begun) parameters.append('begun', '1');
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (from) parameters.append('from', from);
  if (to) parameters.append('to', to);
  if (clock !== 'event') parameters.append('date', clock);
  if (order !== 'relevance') parameters.append('sort', order);
  if (page > 1) parameters.append('page', String(page));
  return parameters.size > 0 ? `?${parameters}` : '';
}

export function requestOf({ page: _, begun, ...asked }: View): Request {
  return { ...asked, typing: begun };
}

/** Nothing is asked for: neither words nor anything to narrow by. */
export function isEmpty({ text, chosen, from, to }: View): boolean {
  return text === '' && from === null && to === null && facets.every((facet) => chosen[facet].length === 0);
}

export function chosenBy(values: (facet: Facet) => string[]): Record<Facet, string[]> {
  return {
    publisher: values('publisher'),
    author: values('author'),
    year: values('year'),
    person: values('person'),
    speaker: values('speaker'),
    place: values('place'),
  };
}

function pageOf(typed: string): number {
  const page = /^\d+$/.test(typed) ? Number(typed) : 1;
  return Math.min(Math.max(page, 1), mostPages);
}
