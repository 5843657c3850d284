/** Start here: articles in order of time to a drawing of them along one axis, in pixels of a screen of the least width. */
import type { CoverageById } from '../archive.ts';
import type { Coverage } from '../coverage.ts';
import type { Dated } from '../order.ts';
import { type Period, type Span, spanOf } from '../volumes.ts';
import { shortDate } from '../short-date.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Mark, marksOf, stretchOf } from './marks.ts';
import { mentionedBy, type Note, notesOf } from './notes.ts';
import { type AxisRoom, type Scale, scaleOf } from './scale.ts';
import { frameOf } from './spans.ts';
import { type Tick, type TickRoom, ticksOf } from './ticks.ts';

/** Articles that report one event, joined from the first of their marks to the last. */
export type Join = {
  event: Coverage;
  from: number;
  to: number;
  level: number;
  /** The earliest day among them. */
  day: Span;
  articles: number;
};
export type Drawing = {
  scale: Scale;
  marks: Mark[];
  ticks: Tick[];
  joins: Join[];
  gaps: Gap[];
  notes: Note[];
};

/** Lengths along the axis, in pixels. */
export type Room = {
  axis: AxisRoom;
  tick: TickRoom;
  note: (label: string) => number;
  noteRows: number;
  /** For the words of a silence that is not cut. */
  words: (words: string) => number;
};

/** @param dated at least one article, in order. */
export function drawingOf(
  dated: readonly Dated[],
  coverage: CoverageById,
  room: Room,
  period: Period = { kind: 'all' },
): Drawing {
  const mentioned = mentionedBy(dated.map(({ entry }) => entry));
  const frame = frameOf(period);
  const stretches = [...frame, ...dated.map(({ moment }) => stretchOf(moment))];
  const scale = scaleOf(
    stretches.toSorted((a, b) => a.first - b.first),
    mentioned.map(({ day, value }) => ({ day, room: room.note(shortDate(value)) })),
    room.axis,
  );
  const marks = marksOf(dated, scale);
  return {
    scale,
    marks,
    ticks: ticksOf(dated, scale, room.tick, frame.length > 0),
    joins: joinsOf(marks, coverage),
    gaps: gapsOf(marks, scale, room.words),
    notes: notesOf(mentioned, scale, room.note, room.noteRows),
  };
}

function joinsOf(marks: readonly Mark[], coverage: CoverageById): Join[] {
  const groups = Map.groupBy(marks, ({ entry }) => coverage.get(entry.id));
  return [...groups].flatMap(([event, own]) => {
    const [first] = own;
    if (!event || !first || own.length < 2) return [];
    const places = own.map(({ at }) => at);
    const level = Math.max(...own.map((mark) => mark.level));
    return [
      {
        event,
        from: Math.min(...places),
        to: Math.max(...places),
        level,
        day: spanOf(first.moment),
        articles: own.length,
      },
    ];
  });
}
