/** Marks in order to the silences between them that are told in words: those cut out, and those with room for words. */
import { between, durationWords } from '../duration-words.ts';
import type { Moment } from '../moment.ts';
import { silenceBetween, silenceWords } from '../timeline.ts';
import { dayOf } from './days.ts';
import { type Mark, stretchOf } from './marks.ts';
import { middleOf, type Scale } from './scale.ts';

export type Gap = { from: number; to: number; words: string; isCut: boolean };

/** @param roomFor what words take of the axis where nothing is cut. */
export function gapsOf(marks: readonly Mark[], scale: Scale, roomFor: (words: string) => number): Gap[] {
  const gaps: Gap[] = [];
  let before: Moment | null = null;
  /** Bars reach into the silence after them. */
  let reached = 0;
  for (const { moment, bar } of marks) {
    const gap: Gap | null = before && gapBetween(before, moment, scale);
    if (gap) {
      const from = Math.max(gap.from, reached);
      const to = Math.min(gap.to, ...reachingBack(marks, gap));
      if (to - from >= (gap.isCut ? longestLine(gap.words, roomFor) : roomFor(gap.words)))
        gaps.push({ ...gap, from, to });
    }
    reached = Math.max(reached, bar?.from ?? 0, bar?.to ?? 0);
    if (!before || stretchOf(moment).last > stretchOf(before).last) before = moment;
  }
  return gaps;
}

/** Where the bars of the marks after a silence begin. */
function reachingBack(marks: readonly Mark[], { to }: Gap): number[] {
  return marks.flatMap(({ at, bar }) => (bar && at >= to ? [Math.min(bar.from, bar.to)] : []));
}

/** Beside what is cut out no mark stands, so that its words, which stand under each other, need no margins. */
function longestLine(words: string, roomFor: (words: string) => number): number {
  const lines = words.split(/(?<=,|^at most|^at least) /);
  return Math.max(...lines.map((line) => roomFor(line) - roomFor('')));
}

/** Beside a date that is open nobody knows how long it was silent: of what is left out of the axis, how long it was at most. */
export function gapBetween(before: Moment, after: Moment, scale: Scale): Gap | null {
  const [{ last }, { first }] = [stretchOf(before), stretchOf(after)];
  if (first <= last + 1) return null;
  const silence = silenceBetween(before, after);
  const cut = scale.pieces.find((piece) => !piece.isTrue && last < piece.first && piece.last < first);
  if (cut) {
    const words = silence
      ? silenceWords(silence)
      : `at most ${durationWords(between(dayOf(last), dayOf(first)))}`;
    return { from: cut.from, to: cut.to, words, isCut: true };
  }
  if (!silence) return null;
  return {
    from: middleOf(scale, last),
    to: middleOf(scale, first),
    words: silenceWords(silence),
    isCut: false,
  };
}
