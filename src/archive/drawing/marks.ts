/** Articles in order to marks on an axis: where each stands, how far its date reaches, and how high it is stacked. */
import type { Dated } from '../order.ts';
import type { Moment } from '../moment.ts';
import { markRoom } from './cuts.ts';
import { numberOf } from './days.ts';
import { edgeOf, middleOf, pieceOf, type Scale, type Stretch } from './scale.ts';

export type Mark = Dated & {
  at: number;
  /** 0 is next to the axis. */
  level: number;
  /** How far the date reaches; from the mark towards the side that is not known, where it is open. */
  bar: { from: number; to: number; isOpen: boolean } | null;
};

/** Of a bar whose end nobody knows. */
const openLength = 45;

/** The days that an article’s date is drawn over; one that is open is drawn at the day that bounds it. */
export function stretchOf({ first, last, day }: Moment): Stretch {
  return { first: numberOf(first ?? day), last: numberOf(first === null || last === null ? day : last) };
}

export function marksOf(dated: readonly Dated[], scale: Scale): Mark[] {
  /** Where the last mark of each level ends. */
  const ends: number[] = [];
  return dated.map((article): Mark => {
    const at = middleOf(scale, stretchOf(article.moment).first);
    const bar = barOf(article.moment, at, scale);
    const start = Math.min(at - markRoom / 2, bar ? Math.min(bar.from, bar.to) : at);
    const found = ends.findIndex((end) => end <= start);
    const level = found === -1 ? ends.length : found;
    ends[level] = Math.max(at + markRoom / 2, bar ? Math.max(bar.from, bar.to) + 4 : at);
    return { ...article, at, level, bar };
  });
}

function barOf(moment: Moment, at: number, scale: Scale): Mark['bar'] {
  if (moment.last === null) return { from: at, to: Math.min(scale.length, at + openLength), isOpen: true };
  if (moment.first === null) return { from: at, to: Math.max(0, at - openLength), isOpen: true };
  const { first, last } = stretchOf(moment);
  const [from, to] = [first, last + 1].map((day) => edgeOf(scale, pieceOf(scale, first), day)) as [
    number,
    number,
  ];
  // A bar that its mark would cover says nothing.
  return to - from > markRoom ? { from, to, isOpen: false } : null;
}
