/** Start here: the search page. Its address says what is shown; controls and results follow the address. */
import type { Answer, Clause } from '../contract.ts';
import { isMissing } from '../index/failure.ts';
import { fetchItalics } from '../showing/italics.ts';
import type { Range } from '../showing/periods.ts';
import { prepareEngine, readyEngine } from '../ready.ts';
import { isEmpty, requestOf, type View } from '../query/view.ts';
import { fetchAbove, type Late } from './above.ts';
import { showAnswered } from './before.ts';
import { startChips, viewWithout } from './chips.ts';
import { startControls } from './controls.ts';
import { startDates } from './dates.ts';
import { startFacets } from './facets.ts';
import { startHistogram } from './histogram.ts';
import { keepInHand, startHolding } from './in-hand.ts';
import { showOffers } from './offers.ts';
import { showPager } from './pager.ts';
import { startLanguage } from './language.ts';
import { hidePanels, showPanels } from './panels.ts';
import { painted } from './painted.ts';
import { part } from './part.ts';
import { pageLength, pagesOf, showResults } from './results.ts';
import { startSteps } from './steps.ts';
import { showCountsFailure, showFailure, showSummary } from './summary.ts';
import { startTaking } from './take.ts';
import { onTurning } from './turning.ts';
import { startUnfolding } from './unfold.ts';

/** A change makes a step that leads back, or, while the reader types, a draft of one. */
export type Change = (change: Partial<View>, kind?: 'step' | 'draft') => void;

/** As many results as a screen shows: on a slow line, and while a reader types, the others come after these. */
const screenful = 3;

export function startSearchPage(): void {
  startUnfolding();
  startLanguage();
  startHolding();
  const steps = startSteps((view) => void run(view, false));
  const change: Change = (changed, kind = 'step') => {
    const view = { ...steps.view(), page: 1, ...changed };
    steps.keep(view, kind);
    void run(view, kind === 'draft');
  };
  /** A time asked for by the controls takes the place of one that was written in the text. */
  const timed = (range: Range): Partial<View> => {
    const view = steps.view();
    const written = view.text === answered.text ? answered.clauses.filter(isTime) : [];
    return { ...viewWithout(written, view), ...range };
  };
  const controls = startControls(change);
  const dates = startDates((range) => change(timed(range)));
  const chips = startChips(change);
  const facets = startFacets(change, steps.view);
  const histogram = startHistogram(change, timed);
  const taking = startTaking();
  let running = new AbortController();
  /** What was answered last, and how it was read. */
  let answered: { text: string; clauses: readonly Clause[] } = { text: '', clauses: [] };

  /** A new build may have taken the place of the one that was asked: what is missing is searched for once more in that. */
  const run = async (view: View, isDraft: boolean, isAgain = false) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    controls.show(view);
    try {
      const engine = await readyEngine();
      const answer = await engine.search(requestOf(view), signal);
      const shown = { ...view, page: Math.min(view.page, pagesOf(answer.total)) };
      const from = (shown.page - 1) * pageLength;
      const coming = isEmpty(view) ? [] : answer.results(from, isDraft ? screenful : pageLength);
      const above = fetchAbove(answer);
      const explanation = answer.explanation();
      const results = await coming;
      const { bars, offers, late } = await above();
      signal.throwIfAborted();
      answered = { text: view.text, clauses: explanation.clauses };
      // First, since the bars’ years are as many as there is room for, and what waits has no room.
      showAnswered();
      keepInHand(() => {
        showSummary(shown, answer.total, explanation, late.offers !== null);
        chips.show(view, answered.clauses);
        dates.show(answer.time);
        if (bars) histogram.fill(bars, view, answer, false);
        else histogram.show(answer);
        if (offers) showOffers(offers, view, change);
        showPanels(answer.total, view, answer.time);
      });
      showResults(results, shown);
      showPager(shown, answer.total, (to) => turnPage(view, to));
      taking.offer(isEmpty(view) ? null : answer, view);
      steps.settle(shown.page);
      if (isDraft && results.length === screenful) {
        // To ask for so many takes longer than to paint these.
        await painted();
        signal.throwIfAborted();
        const all = await answer.results(from, pageLength);
        signal.throwIfAborted();
        showResults(all, shown);
      }
      await showRest(answer, view, signal, late, !isAgain);
    } catch (error) {
      if (signal.aborted) return;
      if (isMissing(error) && !isAgain) return run(view, isDraft, true);
      showAnswered();
      hidePanels();
      showFailure(error, () => void run(view, isDraft));
    }
  };

  /** What comes after the results, and without which they stand: unless it is missing, nothing is thrown. */
  const showRest = async (
    answer: Answer,
    view: View,
    signal: AbortSignal,
    late: Late,
    canSearchAgain: boolean,
  ) => {
    try {
      const bars = await late.bars;
      if (signal.aborted) return;
      if (bars) histogram.fill(bars, view, answer, true);
      const counts = await answer.counts();
      if (!signal.aborted) facets.fill(counts);
    } catch (error) {
      if (canSearchAgain && isMissing(error)) throw error;
      if (!signal.aborted) showCountsFailure();
    }
    const offers = await late.offers;
    if (offers && !signal.aborted) keepInHand(() => showOffers(offers, view, change));
  };

  const turnPage = (view: View, page: number) => {
    change({ ...view, page });
    const results = part('search-found', HTMLElement);
    results.focus({ preventScroll: true });
    results.scrollIntoView();
  };

  fetchItalics();
  const waits = isEmpty(steps.view()) && histogram.showWhole(steps.view());
  if (waits) showAnswered();
  else void run(steps.view(), false);
  onTurning({
    field: () => void prepareEngine(),
    counts: () => waits && isEmpty(steps.view()) && void run(steps.view(), false),
  });
}

const isTime = ({ kind }: Clause) => kind === 'from' || kind === 'to';
