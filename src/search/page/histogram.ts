/** Hits over time to bars, of which a stretch can be taken: by drawing over them, or by a handle on either side. */
import type { Answer, Histogram } from '../contract.ts';
import {
  type Bar,
  barWords,
  isWithin,
  type Range,
  rangeOf,
  type Span,
  spanOf,
  spanWords,
  timeWords,
} from '../showing/periods.ts';
import { withDates } from '../showing/elements.ts';
import type { View } from '../query/view.ts';
import { drawAxis, drawBars, showSpan } from './bars.ts';
import { startBrush } from './brush.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';
import { startSliders } from './sliders.ts';
import { undatedLink } from './undated.ts';

/** The time that was asked for, and how many were found in it. */
type Found = Pick<Answer, 'time' | 'total'>;

type Chart = {
  show: (found: Found) => void;
  /** @param isLate whether what was found is shown already, and is not to be moved */
  fill: (histogram: Histogram, view: View, found: Found, isLate: boolean) => void;
  /** The bars that the page of a large archive has with it, so that nothing is fetched before the reader turns to it; false without any. */
  showWhole: (view: View) => boolean;
};

/** @param timed the change by which another time is asked for, wherever the one before was asked */
export function startHistogram(change: Change, timed: (range: Range) => Partial<View>): Chart {
  const place = part('search-chart', HTMLElement);
  const plot = part('search-bars', SVGSVGElement);
  const readout = part('search-readout', HTMLElement);
  let bars: readonly Bar[] = [];
  let span: Span = { start: 0, end: 0 };
  let found: Found = { time: { from: null, to: null }, total: 0 };

  const tell = (words: string) => readout.replaceChildren(...withDates(words));
  const preview = (next: Span) => {
    showSpan(plot, next, () => false);
    sliders.show(next, bars);
    tell(spanWords(next, bars));
  };
  /** What was asked for, whose days need not be those of whole bars. */
  const rest = () => {
    const { time, total } = found;
    showSpan(plot, span, (index) => bars[index] !== undefined && !isWithin(bars[index], time));
    sliders.show(span, bars);
    tell(timeWords(time, total, bars));
  };
  const take = (next: Span) => {
    span = next;
    preview(next);
    change(timed(rangeOf(next, bars)));
  };
  const sliders = startSliders({ preview, take });
  startBrush(plot, {
    bars: () => bars.length,
    preview: (next) => (next ? preview(next) : rest()),
    // Drawn again over the same stretch, it is let go.
    take: (next) =>
      take(next.start === span.start && next.end === span.end ? { start: 0, end: bars.length } : next),
    point: (index) => {
      const bar = index === null ? undefined : bars[index];
      if (bar) tell(barWords(bar));
      else rest();
    },
  });

  const show = (next: Found) => {
    found = next;
    span = spanOf(found.time, bars);
    rest();
  };
  const fill: Chart['fill'] = (histogram, view, next, isLate) => {
    const isSame =
      bars.length === histogram.bars.length &&
      bars.every(
        (bar, index) =>
          bar.period === histogram.bars[index]?.period && bar.count === histogram.bars[index]?.count,
      );
    bars = histogram.bars;
    // A bar alone says no more than the report does, which counts those without a date with the others.
    const isWanted = bars.length > 1;
    const isTold = isWanted || (bars.length === 1 && histogram.undated > 0);
    place.toggleAttribute('data-barless', isTold && !isWanted);
    if (isTold) delete place.dataset['idle'];
    place.hidden = !isTold && !isLate;
    if (!isSame) {
      drawBars(plot, bars);
      drawAxis(part('search-axis', HTMLElement), histogram);
    }
    const timeless = timed({ from: null, to: null });
    part('search-undated', HTMLElement).replaceChildren(
      ...undatedLink(histogram.undated, view, timeless, change),
    );
    show(next);
  };
  return {
    show,
    fill,
    showWhole(view) {
      const { whole } = place.dataset;
      if (whole === undefined || view.clock !== 'event') return false;
      const histogram: Histogram = JSON.parse(whole);
      const total = histogram.bars.reduce((sum, { count }) => sum + count, 0);
      fill(histogram, view, { time: { from: null, to: null }, total }, false);
      return true;
    },
  };
}
