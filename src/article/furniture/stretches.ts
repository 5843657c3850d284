/** The lines of a page to its stretches of prose: the main run of them, and its densest part. */
import { type LineSignals, massOf } from './signals.ts';

/** The stretch of lines that holds most prose for its length; `end` is its last line. */
export type Run = { start: number; end: number };

/** What a line must hold not to count against a stretch: about eight words of a plain sentence. */
const cost = 2.5;

/** The stretch of lines that holds most prose for its length (maximum subarray, Kadane). */
export function mainRun(signals: LineSignals[]): Run {
  let best = { start: 0, end: -1, worth: 0 };
  let start = 0;
  let worth = 0;
  signals.forEach((line, at) => {
    worth += massOf(line) - cost;
    if (worth > best.worth) best = { start, end: at, worth };
    if (worth < 0) {
      worth = 0;
      start = at + 1;
    }
  });
  return best;
}

/** Of the run, the lines that hold it together. */
export function isOfRun(lines: LineSignals[], run: Run): (at: number) => boolean {
  return (at) => at >= run.start && at <= run.end && (lines[at]?.prose ?? 0) > 0.3;
}

/** How many lines the densest stretch of prose is sought over. */
const core = 8;
/** A later stretch must be denser by this: articles begin before what follows them. */
const denser = 1.15;

export function isOfCore(lines: LineSignals[]): (at: number) => boolean {
  const masses = lines.map(massOf);
  let sum = 0;
  let best = { start: 0, sum: -1 };
  masses.forEach((mass, at) => {
    sum += mass - (masses[at - core] ?? 0);
    if (sum > best.sum * denser) best = { start: Math.max(0, at - core + 1), sum };
  });
  return (at) => at >= best.start && at < best.start + core;
}
