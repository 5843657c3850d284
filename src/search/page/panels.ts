/** What narrows results, shown where there is something to narrow; how to ask, folded where there are results. */
import type { Range } from '../showing/periods.ts';
import { isEmpty, type View } from '../query/view.ts';
import { foldLanguage } from './language.ts';
import { part } from './part.ts';

/** What left nothing stays in sight, so that it can be taken back. */
export function showPanels(total: number, view: View, { from, to }: Range): void {
  show('search-time', total > 0 || from !== null || to !== null);
  show('search-narrowing', total > 0 || Object.values(view.chosen).some((values) => values.length > 0));
  // Without a search there is no list to be put in order.
  show('search-order', !isEmpty(view));
  foldLanguage(total > 0 && !isEmpty(view));
}

export function hidePanels(): void {
  show('search-time', false);
  show('search-narrowing', false);
  foldLanguage(false);
}

/** Never taken away under the hands of who has just changed it. */
function show(id: string, isWanted: boolean): void {
  const panel = part(id, HTMLElement);
  panel.hidden = !isWanted && !panel.contains(document.activeElement);
}
