/** The number of articles found that have no date to the link that keeps them from being forgotten. */
import { link, onPlainClick } from '../showing/elements.ts';
import { undatedYear } from '../index/ledger.ts';
import { type View, writeView } from '../query/view.ts';
import type { Change } from './page.ts';

/** @param timeless the change by which no time is asked for */
export function undatedLink(count: number, view: View, timeless: Partial<View>, change: Change): Node[] {
  if (count === 0) return [];
  const only: Partial<View> = {
    ...timeless,
    chosen: { ...view.chosen, year: [undatedYear] },
  };
  const words = `${count.toLocaleString('en')} undated ${count === 1 ? 'article' : 'articles'}`;
  const show = link('', location.pathname + writeView({ ...view, ...only, page: 1 }), words);
  onPlainClick(show, () => change(only));
  return [show];
}
