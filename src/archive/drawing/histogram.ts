/** More articles than can be told apart to counts by day, month or year, as bars along one axis. */
import { monthName } from '../date-words.ts';
import type { Moment } from '../moment.ts';
import type { Dated } from '../order.ts';
import { type Period, type Span, spanOf } from '../volumes.ts';
import { numberOf } from './days.ts';
import { barTicks } from './bar-ticks.ts';
import { type Gap, gapBetween } from './gaps.ts';
import { type AxisRoom, edgeOf, pieceOf, type Scale, scaleOf } from './scale.ts';
import { daysOf, frameOf } from './spans.ts';
import type { Tick } from './ticks.ts';

export type Unit = 'day' | 'month' | 'year';
type Bar = { span: Span; name: string; articles: number; from: number; to: number };

type Histogram = {
  unit: Unit;
  scale: Scale;
  /** Only of times that have articles. */
  bars: Bar[];
  most: number;
  ticks: Tick[];
  gaps: Gap[];
  /** Articles whose date does not say in which of the units they fall. */
  notPlaced: number;
};

/** So many bars of a screen’s width can still be pointed at, and hold their count. */
const mostBars = 48;

type HistogramRoom = { axis: AxisRoom; label: number; words: (words: string) => number };

/** @param dated at least one article, in order. */
export function histogramOf(
  dated: readonly Dated[],
  { axis, label, words }: HistogramRoom,
  period: Period = { kind: 'all' },
): Histogram {
  const unit = unitFor(dated, period);
  const groups = Map.groupBy(dated, ({ moment }) => keyOf(unitOf(moment, unit)));
  const placed = [...groups].flatMap(([key, own]) => {
    const [first] = own;
    const last = own.at(-1);
    if (key === null || !first || !last) return [];
    return [
      {
        span: unitOf(first.moment, unit) as Span,
        articles: own.length,
        moments: [first.moment, last.moment],
      },
    ];
  });
  const stretched = placed.map((one) => ({ ...one, ...daysOf(one.span) })).sort((a, b) => a.first - b.first);
  const drawn = [...frameOf(period), ...stretched].toSorted((a, b) => a.first - b.first);
  const scale = scaleOf(drawn, [], axis);
  const bars = stretched.map(({ span, articles, first, last }): Bar => {
    const piece = pieceOf(scale, first);
    return {
      span,
      name: nameOf(span),
      articles,
      from: edgeOf(scale, piece, first),
      to: edgeOf(scale, piece, last + 1),
    };
  });
  return {
    unit,
    scale,
    bars,
    most: Math.max(...bars.map(({ articles }) => articles)),
    ticks: barTicks(scale, unit, label),
    gaps: gapsBetween(stretched, bars, scale, words),
    notPlaced: dated.length - bars.reduce((sum, { articles }) => sum + articles, 0),
  };
}

/**
 * By the time between the articles whose date says most; one that says less must not stretch it. A year has months, and a
 * month has days.
 */
function unitFor(dated: readonly Dated[], period: Period): Unit {
  const most = dated.reduce((precision, { moment }) => Math.max(precision, precisionOf(moment)), 0);
  if (period.kind === 'year' && most > 0) return 'month';
  const days = dated
    .filter(({ moment }) => precisionOf(moment) === most)
    .map(({ moment }) => numberOf(moment.day));
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  if (most === 2 && span < mostBars) return 'day';
  return most > 0 && span < mostBars * 30 ? 'month' : 'year';
}

function precisionOf({ month, date }: Moment): number {
  return (month === null ? 0 : 1) + (date === null ? 0 : 1);
}

/** The time without articles between two bars, where there is room to tell it. */
function gapsBetween(
  groups: { moments: Moment[] }[],
  bars: readonly Bar[],
  scale: Scale,
  words: (words: string) => number,
): Gap[] {
  return bars.slice(1).flatMap((next, index) => {
    const [before, after] = [groups[index]?.moments[1], groups[index + 1]?.moments[0]];
    const [from, to] = [bars[index]?.to ?? 0, next.from];
    const gap = to > from && before && after ? gapBetween(before, after, scale) : null;
    return gap && (gap.isCut || to - from >= words(gap.words)) ? [{ ...gap, from, to }] : [];
  });
}

/** Null where a date does not say so much. */
function unitOf(moment: Dated['moment'], unit: Unit): Span | null {
  const { year, month, date } = spanOf(moment);
  if (unit === 'year') return { year };
  if (month === undefined) return null;
  if (unit === 'month') return { year, month };
  return date === undefined ? null : { year, month, date };
}

const keyOf = (span: Span | null) => span && [span.year, span.month, span.date].join('-');

function nameOf({ year, month, date }: Span): string {
  return [date, month && monthName(month), year].filter((part) => part !== undefined).join(' ');
}
