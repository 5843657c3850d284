/** An axis of bars to the dates written under them: each under the middle of its day, month or year. */
import { shortMonth } from '../short-date.ts';
import { calendar } from './days.ts';
import type { Unit } from './histogram.ts';
import { edgeOf, type Piece, type Scale } from './scale.ts';
import { startsIn, type Tick, yearSteps } from './ticks.ts';

const daysOf = { day: 1, month: 30.4, year: 365.25 };
const steps = { day: [1, 2, 5, 10], month: [1, 2, 3, 6, 12], year: yearSteps };

/** @param room what a label takes of the axis. */
export function barTicks(scale: Scale, unit: Unit, room: number): Tick[] {
  const step = steps[unit].find((units) => units * daysOf[unit] * scale.perDay >= room) ?? 1000;
  let told = '';
  return scale.pieces
    .filter(({ isTrue }) => isTrue)
    .flatMap((piece) => {
      const all = unitsIn(piece, unit);
      const round = all.filter(({ count }) => count % step === 0);
      return (round.length > 0 ? round : all.slice(0, 1)).map(({ first, last, label, above }): Tick => {
        const isTold = above === told;
        told = above;
        return { at: edgeOf(scale, piece, (first + last + 1) / 2), label, year: isTold ? '' : above };
      });
    });
}

/** `count` is what steps are counted by; `above` is told where it changes. */
type Counted = { first: number; last: number; count: number; label: string; above: string };

function unitsIn(piece: Piece, unit: Unit): Counted[] {
  if (unit === 'day') return daysIn(piece);
  const starts = startsIn(piece, unit);
  return starts.map(({ day, year, month }, index): Counted => ({
    first: Math.max(day, piece.first),
    last: Math.min((starts[index + 1]?.day ?? piece.last + 1) - 1, piece.last),
    count: unit === 'year' ? year : month - 1,
    label: unit === 'year' ? '' : shortMonth(month),
    above: String(year),
  }));
}

function daysIn({ first, last }: Piece): Counted[] {
  return calendar(first, last).map(({ day, date, month, year }) => ({
    first: day,
    last: day,
    count: date,
    label: String(date),
    above: `${shortMonth(month)} ${year}`,
  }));
}
