/** The number of articles found that have no date to the words that keep them from being forgotten. */
import { link, onPlainClick } from '../elements.ts';
import { undatedYear } from '../ledger.ts';
import { type View, writeView } from '../view.ts';
import type { Change } from './page.ts';

export function undatedLine(count: number, view: View, change: Change): (Node | string)[] {
  if (count === 0) return [];
  const only: Partial<View> = {
    from: null,
    to: null,
    chosen: { ...view.chosen, year: [undatedYear] },
  };
  const words = `${count.toLocaleString('en')} undated ${count === 1 ? 'article' : 'articles'}`;
  const show = link('', location.pathname + writeView({ ...view, ...only, page: 1 }), words);
  onPlainClick(show, () => change(only));
  const hasRange = view.from !== null || view.to !== null;
  const verb = count === 1 ? 'stands' : 'stand';
  return [show, hasRange ? ` ${verb} outside this time.` : ` ${verb} in no bar.`];
}
