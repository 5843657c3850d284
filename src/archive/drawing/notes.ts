/** Dates that articles merely mention to faint ticks on an axis, each with a label where there is room for it. */
import { momentOf } from '../moment.ts';
import type { Entry } from '../entry.ts';
import { shortDate } from '../short-date.ts';
import { numberOf } from './days.ts';
import { middleOf, pieceOf, type Scale } from './scale.ts';

type Mention = { entry: Entry } & Omit<Entry['mentions'][number], 'value'>;
/** A date with the passages that mention it; `day` is the first that it allows. */
type Mentioned = { value: string; day: number; by: Mention[] };

export type Note = Mentioned & {
  at: number;
  isInCut: boolean;
  label: string;
  /** Labels that would touch stand under each other; null where there is no room, or for its leader between others. */
  row: number | null;
};

/** More than these would be a fringe, not dates. */
const mostMentioned = 24;

/** Of all dates mentioned those that most articles mention; in order of time. */
export function mentionedBy(entries: readonly Entry[]): Mentioned[] {
  const found = new Map<string, Mentioned>();
  for (const entry of entries) {
    for (const { value, ...mention } of entry.mentions) {
      const fact = { value, basis: 'stated' as const };
      const day = momentOf({ event: fact, published: null }, 'event')?.day;
      if (day === undefined) continue;
      const mentioned = found.get(value) ?? { value, day: numberOf(day), by: [] };
      mentioned.by.push({ entry, ...mention });
      found.set(value, mentioned);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.by.length - a.by.length || a.day - b.day)
    .slice(0, mostMentioned)
    .sort((a, b) => a.day - b.day || a.value.length - b.value.length);
}

/** @param roomOf what a label takes of the axis; `rows` of labels may stand under each other. */
export function notesOf(
  mentioned: readonly Mentioned[],
  scale: Scale,
  roomOf: (label: string) => number,
  rows: number,
): Note[] {
  const placed: Placed[] = [];
  return mentioned.map((one): Note => {
    const piece = pieceOf(scale, one.day);
    const label = shortDate(one.value);
    const at = piece.isTrue ? middleOf(scale, one.day) : spreadOver(piece, mentioned, one);
    const half = roomOf(label) / 2;
    const row = Array.from({ length: rows }, (_, index) => index).find(
      (index) => at >= half && !placed.some((other) => areInTheWay({ at, half, row: index }, other)),
    );
    if (row !== undefined) placed.push({ at, half, row });
    return { ...one, at, isInCut: !piece.isTrue, label, row: row ?? null };
  });
}

type Placed = { at: number; half: number; row: number };

/** In one row labels would touch; else the leader to the lower would run through the upper. */
function areInTheWay(a: Placed, b: Placed): boolean {
  const distance = Math.abs(a.at - b.at);
  if (a.row === b.row) return distance < a.half + b.half;
  return distance < (a.row < b.row ? a : b).half;
}

/** In a time that is cut out dates keep their order, and no more. */
function spreadOver(piece: Scale['pieces'][number], mentioned: readonly Mentioned[], one: Mentioned): number {
  const here = mentioned.filter(({ day }) => piece.first <= day && day <= piece.last);
  return piece.from + ((piece.to - piece.from) * (here.indexOf(one) + 0.5)) / here.length;
}
