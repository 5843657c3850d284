/** Two sliders, where a stretch of time begins and where it ends, to that stretch: by key, finger or pointer. */
import { dateWords } from '../../archive/date-words.ts';
import type { Bar, Span } from '../showing/periods.ts';
import { part } from './part.ts';

type Slid = { preview: (span: Span) => void; take: (span: Span) => void };

/** Milliseconds: a key held down is one change, not thirty. */
const pause = 400;

export function startSliders({ preview, take }: Slid): { show: (span: Span, bars: readonly Bar[]) => void } {
  const from = part('search-slide-from', HTMLInputElement);
  const to = part('search-slide-to', HTMLInputElement);
  let timer: number | undefined;

  /** The one that is moved takes the other along, and neither passes it. */
  const spanAfter = (moved: HTMLInputElement): Span => {
    const [start, end, most] = [from.valueAsNumber, to.valueAsNumber, Number(to.max)];
    if (start < end) return { start, end };
    if (moved === from) return { start: Math.min(start, most - 1), end: Math.min(start + 1, most) };
    return { start: Math.max(end - 1, 0), end: Math.max(end, 1) };
  };
  for (const slider of [from, to]) {
    slider.addEventListener('input', () => {
      window.clearTimeout(timer);
      preview(spanAfter(slider));
    });
    slider.addEventListener('change', () => {
      window.clearTimeout(timer);
      const span = spanAfter(slider);
      timer = window.setTimeout(() => take(span), pause);
    });
  }

  return {
    show({ start, end }, bars) {
      for (const slider of [from, to]) slider.max = String(bars.length);
      from.value = String(start);
      to.value = String(end);
      from.ariaValueText = wordsOf(bars[start]);
      to.ariaValueText = wordsOf(bars[end - 1]);
    },
  };
}

const wordsOf = (bar: Bar | undefined) => (bar ? dateWords(bar.period) : 'none');
