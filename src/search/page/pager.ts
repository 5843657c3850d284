/** The number of results to the ways between their pages. */
import { element, link, onPlainClick } from '../showing/elements.ts';
import { type View, writeView } from '../query/view.ts';
import { pagesOf } from './results.ts';
import { part } from './part.ts';

/** `turn` shows another page; what a reader opens in a new tab has an address of its own. */
export function showPager(view: View, total: number, turn: (page: number) => void): void {
  const pages = pagesOf(total);
  const way = (words: string, page: number, rel: string) => {
    if (page < 1 || page > pages) return element('span', '');
    const made = link('', location.pathname + writeView({ ...view, page }), words);
    made.rel = rel;
    onPlainClick(made, () => turn(page));
    return made;
  };
  const pager = part('search-pager', HTMLElement);
  const here = `Page ${view.page.toLocaleString('en')} of ${pages.toLocaleString('en')}`;
  pager.replaceChildren(
    way('Previous', view.page - 1, 'prev'),
    element('span', '', here),
    way('Next', view.page + 1, 'next'),
  );
  pager.hidden = pages === 1;
}
