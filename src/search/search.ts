/** Start here: the search page. Its address says what is searched for; form and results follow the address. */
import { loadEngine } from './engine.ts';
import { find } from './find.ts';
import { queryOf, show } from './form.ts';
import { resultList } from './list.ts';
import { isEmpty, type Query, readQuery, writeQuery } from './query.ts';
import { reportOf } from './report.ts';

/** Milliseconds without a key after which what was typed is searched for. */
const pause = 120;

export type Parts = {
  form: HTMLFormElement;
  report: HTMLElement;
  guidance: HTMLElement;
  failure: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
};

export function startSearch({ form, report, guidance, failure, list, more }: Parts): void {
  const results = resultList(list, more);
  let latest: Query | undefined;
  let timer: number | undefined;

  const run = async (query: Query) => {
    latest = query;
    const isCurrent = () => latest === query;
    try {
      const finding = isEmpty(query) ? { hits: [], absent: [] } : await find(query, await loadEngine());
      if (!(await results.show(finding.hits, isCurrent))) return;
      report.textContent = reportOf(query, finding);
      guidance.hidden = !isEmpty(query);
      failure.hidden = true;
    } catch {
      if (!isCurrent()) return;
      await results.show([], isCurrent);
      report.textContent = 'The search does not work at the moment.';
      guidance.hidden = true;
      failure.hidden = false;
    }
  };

  const follow = (keep: 'pushState' | 'replaceState') => {
    window.clearTimeout(timer);
    const query = queryOf(form);
    const address = location.pathname + writeQuery(query);
    if (address !== location.pathname + location.search) history[keep](null, '', address);
    void run(query);
  };

  const restore = () => {
    window.clearTimeout(timer);
    const query = readQuery(location.search);
    show(query, form);
    void run(query);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('pushState');
  });
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'search') {
      control.addEventListener('input', () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => follow('replaceState'), pause);
      });
    } else control.addEventListener('change', () => follow('pushState'));
  }
  window.addEventListener('popstate', restore);
  restore();
  // Ahead of the first key: whoever comes here means to search.
  loadEngine().catch(() => undefined);
}
