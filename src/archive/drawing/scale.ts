/** Stretches of time to an axis: true to scale, with long silences cut down to a fixed room that is marked as such. */
import { cutsOf, markRoom } from './cuts.ts';

/** First and last day, as numbers. */
export type Stretch = { first: number; last: number };

export type Piece = Stretch & {
  /** Drawn to scale; else it stands for a time that is cut out, and at the ends of the axis for all before or after. */
  isTrue: boolean;
  /** Where it begins and ends on the axis. */
  from: number;
  to: number;
};

export type Scale = { length: number; perDay: number; pieces: Piece[] };

/** Beside the first and last mark of a piece. */
const padding = markRoom / 2 + 3;
/** Of the axis that may go to times that are cut out. */
const mostOfCuts = 0.6;

/** Lengths along the axis, in pixels. */
export type AxisRoom = {
  length: number;
  /** For the words of a silence that is cut. */
  cut: number;
};

/** A day that is put down wherever it falls and that stretches nothing; in a time without articles it takes room. */
type Remark = { day: number; room: number };

/**
 * @param stretches what is drawn to scale, in order of their first days; at least one.
 */
export function scaleOf(stretches: readonly Stretch[], notes: readonly Remark[], axis: AxisRoom): Scale {
  const islands = islandsOf(stretches, axis.length);
  const cuts = cutsBetween(islands).map((cut) => ({ ...cut, room: roomFor(cut, notes, axis) }));
  const width = axis.length - islands.length * 2 * padding;
  const wanted = cuts.reduce((sum, { room }) => sum + room, 0);
  const rooms = Math.min(wanted, width * mostOfCuts);
  const days = islands.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  // A day never takes more than a mark does; what is left goes to the times that are cut out.
  const perDay = Math.min(markRoom, (width - rooms) / days);
  const spare = (width - rooms - perDay * days) / cuts.length;
  let at = 0;
  const pieces = cuts.flatMap(({ first, last, room }, index): Piece[] => {
    const part = wanted === 0 ? 0 : (room * rooms) / wanted;
    const cut = { isTrue: false, first, last, from: at, to: at + part + spare };
    const island = islands[index];
    if (!island) return [cut];
    const width = (island.last - island.first + 1) * perDay + 2 * padding;
    at = cut.to + width;
    return [cut, { isTrue: true, ...island, from: cut.to, to: at }];
  });
  return { length: axis.length, perDay, pieces };
}

/** The pieces that stand for times that are cut out, before, between or after what is drawn to scale. */
export function cutPieces({ pieces }: Scale): Piece[] {
  return pieces.filter(({ isTrue, from, to }) => !isTrue && to > from);
}

/** Where a day begins on the axis, in a piece that is true to scale. */
export function edgeOf({ perDay }: Scale, piece: Piece, day: number): number {
  return piece.from + padding + (day - piece.first) * perDay;
}

export function pieceOf({ pieces }: Scale, day: number): Piece {
  const piece = pieces.find(({ first, last }) => first <= day && day <= last);
  if (!piece) throw new Error(`day ${day} is on no piece of the axis`);
  return piece;
}

/** The middle of a day. */
export function middleOf(scale: Scale, day: number): number {
  return edgeOf(scale, pieceOf(scale, day), day + 0.5);
}

/** Stretches that are drawn as one, since nothing between them is cut out. */
function islandsOf(stretches: readonly Stretch[], length: number): Stretch[] {
  const merged: Stretch[] = [];
  for (const { first, last } of stretches) {
    const previous = merged.at(-1);
    if (previous && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else merged.push({ first, last });
  }
  const gaps = merged.slice(1).map(({ first }, index) => first - (merged[index]?.last ?? 0));
  const whole = (merged.at(-1)?.last ?? 0) - (merged[0]?.first ?? 0) + 1;
  const cuts = cutsOf(gaps, whole, length);
  const islands: Stretch[] = [];
  for (const [index, stretch] of merged.entries()) {
    const previous = islands.at(-1);
    if (previous && !cuts[index - 1]) previous.last = stretch.last;
    else islands.push({ ...stretch });
  }
  return islands;
}

/** The times before, between and after. */
function cutsBetween(islands: readonly Stretch[]): Stretch[] {
  const starts = [Number.NEGATIVE_INFINITY, ...islands.map(({ last }) => last + 1)];
  const ends = [...islands.map(({ first }) => first - 1), Number.POSITIVE_INFINITY];
  return starts.map((first, index) => ({ first, last: ends[index] ?? first }));
}

function roomFor({ first, last }: Stretch, notes: readonly Remark[], { length, cut }: AxisRoom): number {
  const here = notes.filter(({ day }) => first <= day && day <= last);
  const wanted = here.reduce((sum, { room }) => sum + room, 0);
  const isBetween = Number.isFinite(first) && Number.isFinite(last);
  return Math.max(isBetween ? cut : 0, Math.min(wanted, length / 5));
}
