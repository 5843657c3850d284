/** The silences between stretches of time to those that are cut out of a drawing, because true scale would crowd the rest. */

/** Across which a mark can be told from the next, and hit with a finger (WCAG 2.2, 2.5.8). */
export const markRoom = 26;

/** Of the axis, so that what is not cut stays the larger part of a drawing. */
const roomBetweenCuts = 200;
const timesAsLong = 4;
const shareOfWhole = 1 / 8;

/**
 * Days between stretches, in order → whether each is cut. `whole` is what there is to draw in days, silences included;
 * `length` is what it is drawn on. Those cut are at least four times as long as the longest that stays, and each takes
 * an eighth of the whole or more: where silences grow in length bit by bit, none is more of a break than the next.
 */
export function cutsOf(gaps: readonly number[], whole: number, length: number): boolean[] {
  const shortest = Math.min(...gaps);
  const isCrowded = (shortest * length) / whole < markRoom;
  const lengths = gaps.toSorted((a, b) => b - a);
  const steps = lengths
    .map((gap, index) => ({ gap, ratio: gap / (lengths[index + 1] ?? gap) }))
    .slice(0, Math.floor(length / roomBetweenCuts))
    .filter(({ gap, ratio }) => ratio >= timesAsLong && gap >= whole * shareOfWhole);
  const step = steps.toSorted((a, b) => b.ratio - a.ratio)[0];
  return gaps.map((gap) => isCrowded && step !== undefined && gap >= step.gap);
}
