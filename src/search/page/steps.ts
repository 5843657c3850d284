/**
 * What the reader does to steps of the browser's history: back, forward, reload and a shared address show the same
 * view again, at the place to which it had been scrolled.
 */
import { isEmpty, readView, type View, writeView } from '../query/view.ts';

type Steps = {
  view: () => View;
  /** A draft is what the reader is still typing: it is replaced by what they type next. */
  keep: (next: View, kind: 'step' | 'draft') => void;
  /** The view is painted: whoever came back to it is taken to where they were, and the address names the page shown. */
  settle: (page: number) => void;
};

/** What the browser keeps with each step. */
type Kept = { scroll?: number; isDraft?: boolean };

/** Browsers refuse to write more than a hundred addresses in half a minute. */
const pause = 150;

export function startSteps(follow: (view: View) => void): Steps {
  let view = readView(location.search);
  let wanted = kept().scroll;
  let timer: number | undefined;

  const addressOf = (one: View) => location.pathname + writeView(one);
  /** A word that was being typed and is now finished is no step from itself. */
  const finished = (one: View) => writeView({ ...one, begun: false });
  const record = () => {
    window.clearTimeout(timer);
    timer = undefined;
    history.replaceState({ ...kept(), scroll: window.scrollY }, '', addressOf(view) + location.hash);
  };
  const recordSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(record, pause);
  };
  const recordNow = () => {
    if (timer !== undefined) record();
  };
  const scroll = () => {
    if (wanted !== undefined) window.scrollTo(0, wanted);
    wanted = undefined;
  };

  history.scrollRestoration = 'manual';
  window.addEventListener('scroll', recordSoon);
  window.addEventListener('pagehide', recordNow);
  document.addEventListener('click', recordNow, { capture: true });
  window.addEventListener('popstate', () => {
    window.clearTimeout(timer);
    timer = undefined;
    const next = readView(location.search);
    const isSame = writeView(next) === writeView(view);
    view = next;
    // A link to a place on this page makes a step, too.
    wanted = kept().scroll ?? (location.hash ? undefined : 0);
    if (isSame) scroll();
    else follow(view);
  });

  return {
    view: () => view,
    settle(page) {
      scroll();
      if (page === view.page) return;
      view = { ...view, page };
      record();
    },
    keep(next, kind) {
      const wasEmpty = isEmpty(view);
      if (kind === 'draft' && kept().isDraft) recordSoon();
      else {
        recordNow();
        const isNew = finished(next) !== finished(view);
        const isStep = isNew && !(kind === 'draft' && wasEmpty);
        history[isStep ? 'pushState' : 'replaceState']({ isDraft: kind === 'draft' }, '', addressOf(next));
      }
      wanted = undefined;
      view = next;
    },
  };
}

function kept(): Kept {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
