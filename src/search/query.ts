/** The address of the search page to what is searched for, and back. */

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

export type Query = {
  words: string;
  /** Several mean "any of these"; none means "all". */
  publishers: string[];
  years: string[];
  order: Order;
};

export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    words: parameters.get('q')?.trim() ?? '',
    publishers: parameters.getAll('publisher'),
    years: parameters.getAll('year'),
    order: orders.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** Only what differs from an empty search, so that an address says no more than it must. */
export function writeQuery({ words, publishers, years, order }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.append('q', words);
  for (const publisher of publishers) parameters.append('publisher', publisher);
  for (const year of years) parameters.append('year', year);
  if (order !== 'relevance') parameters.append('sort', order);
  return parameters.size > 0 ? `?${parameters}` : '';
}

export function isEmpty({ words, publishers, years }: Query): boolean {
  return words === '' && publishers.length === 0 && years.length === 0;
}
