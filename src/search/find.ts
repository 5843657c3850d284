/** A query to its hits in the order asked for, and to the words that no article has. */
import { undated } from '../archive/undated.ts';
import { occurs } from './occurrence.ts';
import type { Engine, Hit, Options } from './pagefind.ts';
import type { Query } from './query.ts';
import { readTerms } from './terms.ts';

export type Finding = {
  hits: Hit[];
  /** Left out of the search, and to be said so. */
  absent: string[];
};

export async function find(query: Query, engine: Engine): Promise<Finding> {
  const terms = readTerms(query.words);
  if ('phrase' in terms) return { hits: await ordered(`"${terms.phrase}"`, query, engine), absent: [] };
  if (terms.words.length === 0)
    return { hits: query.words ? [] : await ordered(null, query, engine), absent: [] };
  const known = await Promise.all(terms.words.map((word) => occurs(word, engine)));
  const present = terms.words.filter((_, index) => known[index]);
  const absent = terms.words.filter((_, index) => !known[index]);
  return { hits: present.length > 0 ? await ordered(present.join(' '), query, engine) : [], absent };
}

async function ordered(term: string | null, query: Query, engine: Engine): Promise<Hit[]> {
  const filters = filtersOf(query);
  // Pagefind ranks neither phrases nor searches without words.
  const isRanked = term !== null && !term.startsWith('"');
  if (query.order === 'relevance' && isRanked) return (await engine.search(term, { filters })).results;
  const direction = query.order === 'oldest' ? 'asc' : 'desc';
  const { results } = await engine.search(term, { filters, sort: { date: direction } });
  return direction === 'asc' ? withUndatedLast(results, term, query, engine) : results;
}

/** An article without a date sorts before all others; in either order it belongs at the end. */
async function withUndatedLast(
  hits: Hit[],
  term: string | null,
  query: Query,
  engine: Engine,
): Promise<Hit[]> {
  if (query.years.length > 0 && !query.years.includes(undated)) return hits;
  const only = await engine.search(term, { filters: { ...filtersOf(query), year: { any: [undated] } } });
  const ids = new Set(only.results.map((hit) => hit.id));
  return [...hits.filter((hit) => !ids.has(hit.id)), ...hits.filter((hit) => ids.has(hit.id))];
}

function filtersOf({ publishers, years }: Query): NonNullable<Options['filters']> {
  return {
    ...(publishers.length > 0 && { publisher: { any: publishers } }),
    ...(years.length > 0 && { year: { any: years } }),
  };
}
