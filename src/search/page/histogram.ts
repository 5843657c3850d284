/** Hits over time to bars, of which a stretch can be taken: by drawing over them, or by a handle on either side. */
import type { Histogram } from '../contract.ts';
import { type Bar, barWords, type Range, rangeOf, type Span, spanOf } from '../showing/periods.ts';
import type { View } from '../query/view.ts';
import { drawAxis, drawBars, showSpan } from './bars.ts';
import { startBrush } from './brush.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';
import { startSliders } from './sliders.ts';
import { undatedLine } from './undated.ts';

type Chart = {
  show: (range: Range) => void;
  fill: (histogram: Histogram, view: View, time: Range) => void;
};

/** @param timed the change by which another time is asked for, wherever the one before was asked */
export function startHistogram(change: Change, timed: (range: Range) => Partial<View>): Chart {
  const place = part('search-chart', HTMLElement);
  const plot = part('search-bars', SVGSVGElement);
  const readout = part('search-readout', HTMLElement);
  let bars: readonly Bar[] = [];
  let span: Span = { start: 0, end: 0 };

  const preview = (next: Span) => {
    showSpan(plot, next);
    sliders.show(next, bars);
    readout.textContent = spanWords(next, bars);
  };
  const take = (next: Span) => {
    span = next;
    preview(next);
    change(timed(rangeOf(next, bars)));
  };
  const sliders = startSliders({ preview, take });
  startBrush(plot, {
    bars: () => bars.length,
    preview: (next) => preview(next ?? span),
    // Drawn again over the same stretch, it is let go.
    take: (next) =>
      take(next.start === span.start && next.end === span.end ? { start: 0, end: bars.length } : next),
    point: (index) => {
      const bar = index === null ? undefined : bars[index];
      readout.textContent = bar ? barWords(bar) : spanWords(span, bars);
    },
  });

  const show = (range: Range) => {
    span = spanOf(range, bars);
    preview(span);
  };
  return {
    show,
    fill(histogram, view, time) {
      const isSame =
        bars.length === histogram.bars.length &&
        bars.every(
          (bar, index) =>
            bar.period === histogram.bars[index]?.period && bar.count === histogram.bars[index]?.count,
        );
      bars = histogram.bars;
      delete place.dataset['idle'];
      // A bar alone says no more than the report does.
      place.hidden = bars.length < 2;
      if (!isSame) {
        drawBars(plot, bars);
        drawAxis(part('search-axis', HTMLElement), histogram);
      }
      const undated = undatedLine(histogram.undated, view, time, timed({ from: null, to: null }), change);
      part('search-undated', HTMLElement).replaceChildren(...undated);
      show(time);
    },
  };
}

/** How many of the articles found lie in it. */
function spanWords({ start, end }: Span, bars: readonly Bar[]): string {
  const count = bars.slice(start, end).reduce((sum, bar) => sum + bar.count, 0);
  const [first, last] = [bars[start], bars[end - 1]];
  if (!first || !last) return 'No article in this time';
  const all = barWords({ period: `${first.period}/${last.period}`, count });
  return first === last ? barWords(first) : all;
}
