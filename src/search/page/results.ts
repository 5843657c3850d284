/** A page of results to the list of them. */
import type { Result } from '../found.ts';
import { element } from '../showing/elements.ts';
import { resultItem } from '../showing/result-item.ts';
import { whenOf } from '../showing/result-words.ts';
import type { View } from '../query/view.ts';
import { part } from './part.ts';

export const pageLength = 20;

export const pagesOf = (total: number) => Math.max(1, Math.ceil(total / pageLength));

/** In order of time, those without a date come last, and are said to. */
export function showResults(results: readonly Result[], { clock, order, page }: View): void {
  const list = part('search-results', HTMLOListElement);
  const undated = results.findIndex((result) => whenOf(result, clock).of === '');
  const items = results.map((result) => resultItem(result, clock));
  if (order !== 'relevance' && undated !== -1)
    items.splice(undated, 0, element('li', 'apart sans', 'Undated, and so in no order of time'));
  list.start = (page - 1) * pageLength + 1;
  list.replaceChildren(...items);
}
