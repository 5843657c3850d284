/** An axis to the dates written under it: the days of articles where there is room for most, else round days, months or years. */
import { spreadOut } from './spread-out.ts';
import type { Dated } from '../order.ts';
import { shortMonth } from '../short-date.ts';
import { calendar, dayOf, numberOn } from './days.ts';
import { stretchOf } from './marks.ts';
import { edgeOf, middleOf, type Scale, type Piece } from './scale.ts';

export type Tick = {
  at: number;
  /** Day and month, a day, or a month; empty where the year says it all. */
  label: string;
  /** Told where it begins. */
  year: string;
  /** How far from it along the axis its words stand, where they would touch those of the next. */
  aside?: number;
};

/** What a label of days, one of months or years, and a letter of it, takes of the axis. */
export type TickRoom = { day: number; unit: number; letter: number };

const daysOfMonth = 30.4;
const daysOfYear = 365.25;
const daySteps = [1, 2, 5];
const monthSteps = [1, 2, 3, 6];
/** Days of which fewer can be told say less than a round scale does. */
const enoughDays = 0.5;
/** Of the room of a label: less than half its words, which stay at their tick. */
const mostAside = 1 / 4;
export const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** @param isFramed whether the axis is all of a year or a month, which has dates of its own. */
export function ticksOf(dated: readonly Dated[], scale: Scale, room: TickRoom, isFramed: boolean): Tick[] {
  const days = dayTicks(dated, scale);
  const told = spaced(days, room, scale.length);
  if (!isFramed && told.size >= days.length * enoughDays) return withYears(days, told);
  const pieces = scale.pieces.filter(({ isTrue }) => isTrue);
  const dates = daySteps.find((step) => step * scale.perDay >= room.unit);
  if (dates !== undefined) return withYears(pieces.flatMap((piece) => dateTicks(piece, scale, dates)));
  const months = monthSteps.find((step) => step * daysOfMonth * scale.perDay >= room.unit);
  if (months !== undefined) return withYears(pieces.flatMap((piece) => monthTicks(piece, scale, months)));
  const step = yearSteps.find((years) => years * daysOfYear * scale.perDay >= room.unit) ?? 1000;
  return pieces.flatMap((piece) => yearTicks(piece, scale, step));
}

type Bare = { at: number; label: string; year: number };

function dayTicks(dated: readonly Dated[], scale: Scale): Bare[] {
  const ticks = new Map<string, Bare>();
  for (const { moment } of dated) {
    const { year, month, date } = moment;
    const label = month === null ? '' : [date, shortMonth(month)].filter((part) => part !== null).join(' ');
    const at = middleOf(scale, stretchOf(moment).first);
    if (!ticks.has(`${at}`)) ticks.set(`${at}`, { at, label, year });
  }
  return [...ticks.values()];
}

/** As many as can be told apart on an axis of this length, each with how far aside its words stand. */
function spaced(ticks: readonly Bare[], room: TickRoom, length: number): Map<Bare, number> {
  const half = ({ label }: Bare) => (label.length * room.letter) / 2;
  let told = new Map<Bare, number>();
  for (const tick of ticks.toSorted((a, b) => a.at - b.at)) {
    const more = [...told.keys(), tick];
    const places = spreadOut(
      more.map(({ at }) => at),
      room.day,
      { from: half(more[0] ?? tick), to: length - half(tick) },
    );
    const asides = places.map((place, index) => Math.round(place - (more[index]?.at ?? place)));
    if (asides.every((aside) => Math.abs(aside) <= room.day * mostAside))
      told = new Map(more.map((one, index) => [one, asides[index] ?? 0]));
  }
  return told;
}

/** The month is told where it begins. A piece too short for a round date is told by its first. */
function dateTicks(piece: Piece, scale: Scale, step: number): Bare[] {
  const all = calendar(piece.first, piece.last);
  const round = all.filter(({ date }) => date % step === 0);
  const told = round.length > 0 ? round : all.slice(0, 1);
  return told.map(({ day, date, month, year }, index) => ({
    at: middleOf(scale, day),
    label: told[index - 1]?.month === month ? String(date) : `${date} ${shortMonth(month)}`,
    year,
  }));
}

function monthTicks(piece: Piece, scale: Scale, step: number): Bare[] {
  const all = startsIn(piece, 'month');
  const round = all.filter(({ month }) => (month - 1) % step === 0);
  return (round.length > 0 ? round : all.slice(0, 1)).map(({ day, year, month }) => ({
    at: edgeOf(scale, piece, Math.max(day, piece.first)),
    label: shortMonth(month),
    year,
  }));
}

/** A piece in which no such year begins is told by the year that it begins in. */
function yearTicks(piece: Piece, scale: Scale, step: number): Tick[] {
  const all = startsIn(piece, 'year');
  const round = all.filter(({ day, year }) => day >= piece.first && year % step === 0);
  const told = round.length > 0 ? round : all.slice(0, 1);
  return told.map(({ day, year }) => ({
    at: edgeOf(scale, piece, Math.max(day, piece.first)),
    label: '',
    year: String(year),
  }));
}

/** First days of the months or years that a piece holds days of. */
export function startsIn({ first, last }: Piece, unit: 'month' | 'year') {
  const starts: { day: number; year: number; month: number }[] = [];
  const [firstYear = 0, firstMonth = 1] = dayOf(first).split('-').map(Number);
  for (let year = firstYear, month = unit === 'year' ? 1 : firstMonth; ;) {
    const day = numberOn(year, month, 1);
    if (day > last) return starts;
    starts.push({ day, year, month });
    if (unit === 'year' || month === 12) {
      year += 1;
      month = 1;
    } else month += 1;
  }
}

/** @param told those that have words, and how far aside these stand; others are bare. */
function withYears(
  ticks: readonly Bare[],
  told: ReadonlyMap<Bare, number> = new Map(ticks.map((tick) => [tick, 0])),
): Tick[] {
  let last: number | null = null;
  return ticks.map((tick): Tick => {
    const { at, label, year } = tick;
    const aside = told.get(tick);
    if (aside === undefined) return { at, label: '', year: '' };
    const isNew = last !== year;
    last = year;
    return { at, label, year: isNew ? String(year) : '', ...(aside !== 0 && { aside }) };
  });
}
