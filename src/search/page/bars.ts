/** Bars of a histogram to a drawing: one rectangle each, as high as its count, with years beneath. */
import { dateWords } from '../../archive/date-words.ts';
import type { Histogram } from '../contract.ts';
import { element } from '../showing/elements.ts';
import type { Bar, Span } from '../showing/periods.ts';

const space = 'http://www.w3.org/2000/svg';
const height = 100;
/** One article among thousands is seen. */
const least = 4;
/** Of a bar’s place, so that bars stand apart. */
const breadth = 0.8;

export function drawBars(plot: SVGSVGElement, bars: readonly Bar[]): void {
  const most = Math.max(...bars.map(({ count }) => count), 1);
  plot.setAttribute('viewBox', `0 0 ${Math.max(bars.length, 1)} ${height}`);
  plot.replaceChildren(
    ...bars.map(({ count }, index) => {
      const tall = count === 0 ? 0 : Math.max((count / most) * height, least);
      return rectangle(index + (1 - breadth) / 2, height - tall, breadth, tall);
    }),
  );
}

/** Which bars are taken, and which of these in part. */
export function showSpan(
  plot: SVGSVGElement,
  { start, end }: Span,
  isPartly: (index: number) => boolean,
): void {
  for (const [index, bar] of [...plot.children].entries()) {
    const isTaken = index >= start && index < end;
    bar.classList.toggle('taken', isTaken);
    bar.classList.toggle('partly', isTaken && isPartly(index));
  }
}

/** Pixels for a year in figures, and of an axis that is folded away. */
const label = 44;
const folded = 320;

/** A year where it begins; of many, every second, fifth, tenth… */
export function drawAxis(axis: HTMLElement, { bars, unit }: Histogram): void {
  const room = label / (axis.clientWidth || folded);
  const begins = bars.flatMap(({ period }, index) => {
    const isBegin = unit === 'year' || period.endsWith('-01') || index === 0;
    return isBegin ? [{ year: Number(period.slice(0, 4)), index, period }] : [];
  });
  const step = [1, 2, 5, 10, 20, 50, 100].find((every) => begins.length / every <= 1 / room) ?? 200;
  let free = 0;
  const labels = begins.flatMap(({ year, index, period }) => {
    const at = index / bars.length;
    if (at < free || (index > 0 && year % step !== 0) || at > 1 - room) return [];
    // The first month of all may be any.
    const words = unit === 'month' && !period.endsWith('-01') ? dateWords(period) : String(year);
    free = at + room * (words.length > 4 ? 2.5 : 1);
    const made = element('span', '', words);
    made.style.insetInlineStart = `${at * 100}%`;
    return [made];
  });
  axis.replaceChildren(...labels);
}

function rectangle(x: number, y: number, width: number, tall: number): SVGRectElement {
  const made = document.createElementNS(space, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height: tall }))
    made.setAttribute(name, String(value));
  return made;
}
