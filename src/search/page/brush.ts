/** A pointer or a finger drawn over bars to the stretch of them that is meant. */
import type { Span } from '../showing/periods.ts';

type Brushed = {
  /** How many there are. */
  bars: () => number;
  /** The stretch while it is drawn; null where the reader gives up. */
  preview: (span: Span | null) => void;
  take: (span: Span) => void;
  /** The bar under the pointer; null where there is none. */
  point: (index: number | null) => void;
};

export function startBrush(plot: SVGSVGElement, { bars, preview, take, point }: Brushed): void {
  let begun: number | null = null;

  const barAt = ({ clientX }: PointerEvent) => {
    const { left, width } = plot.getBoundingClientRect();
    const share = width === 0 ? 0 : (clientX - left) / width;
    return Math.min(Math.max(Math.floor(share * bars()), 0), bars() - 1);
  };
  const spanTo = (from: number, to: number) => ({ start: Math.min(from, to), end: Math.max(from, to) + 1 });
  const giveUp = () => {
    if (begun === null) return;
    begun = null;
    preview(null);
  };

  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || bars() === 0) return;
    begun = barAt(event);
    plot.setPointerCapture(event.pointerId);
    preview(spanTo(begun, begun));
  });
  plot.addEventListener('pointermove', (event) => {
    if (bars() === 0) return;
    const here = barAt(event);
    if (begun === null) point(here);
    else preview(spanTo(begun, here));
  });
  plot.addEventListener('pointerup', (event) => {
    if (begun === null) return;
    const span = spanTo(begun, barAt(event));
    begun = null;
    take(span);
  });
  // A finger that turns out to scroll the page is taken away by the browser.
  plot.addEventListener('pointercancel', giveUp);
  plot.addEventListener('pointerleave', () => {
    if (begun === null) point(null);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') giveUp();
  });
}
