/** Hits to the list of results, a page at a time. */
import type { Hit } from './pagefind.ts';
import { resultItem } from './result.ts';

const pageLength = 20;

export type List = {
  /** Puts the first page in place of what was shown; false, and nothing changed, if `isCurrent` turned false meanwhile. */
  show: (hits: Hit[], isCurrent: () => boolean) => Promise<boolean>;
};

export function resultList(list: HTMLElement, more: HTMLButtonElement): List {
  let waiting: Hit[] = [];

  const itemsOf = async (hits: Hit[]) => (await Promise.all(hits.map((hit) => hit.data()))).map(resultItem);

  const keep = (hits: Hit[]) => {
    waiting = hits;
    more.hidden = hits.length === 0;
    more.textContent =
      hits.length === 1 ? 'Show the last article' : `Show more of the remaining ${hits.length} articles`;
  };

  more.addEventListener('click', async () => {
    const from = waiting;
    const items = await itemsOf(from.slice(0, pageLength));
    if (from !== waiting) return;
    list.append(...items);
    keep(from.slice(pageLength));
    // The button moves down or goes: the reader goes on at the first of what it brought.
    items[0]?.querySelector('a')?.focus();
  });

  return {
    async show(hits, isCurrent) {
      const items = await itemsOf(hits.slice(0, pageLength));
      if (!isCurrent()) return false;
      list.replaceChildren(...items);
      keep(hits.slice(pageLength));
      return true;
    },
  };
}
