/** The lines of a page to how far the page has come at each: prose passed, labels passed, the streak a line stands in. */
import { type LineSignals, massOf } from './signals.ts';

export type Course = {
  /** Share of the page's prose that stands above the line. */
  passed: number;
  /** How many labels of page furniture stand between the first prose and the line. */
  labelsPassed: number;
  /** How many lines since the last that read as prose. */
  sinceProse: number;
  /** How much prose the unbroken stretch of prose around the line holds, as a share of the longest such stretch. */
  streak: number;
};

/** A line of this much prose carries a stretch on; between two such, this many others may stand. */
const carries = 0.35;
const mayStandBetween = 2;

export function courseOf(lines: LineSignals[]): Course[] {
  const masses = lines.map(massOf);
  const total = masses.reduce((sum, mass) => sum + mass, 0) || 1;
  const streaks = streaksOf(lines, masses);
  const longest = streaks.reduce((most, streak) => Math.max(most, streak), 1);
  let passed = 0;
  let labelsPassed = 0;
  let sinceProse = 0;
  let begun = false;
  return lines.map((line, at) => {
    const course = {
      passed: passed / total,
      labelsPassed,
      sinceProse,
      streak: (streaks[at] as number) / longest,
    };
    passed += masses[at] as number;
    if (line.prose > 0.5) begun = true;
    if (begun && line.says) labelsPassed += 1;
    sinceProse = line.prose > carries ? 0 : sinceProse + 1;
    return course;
  });
}

/** For each line, the prose in the stretch that it stands in. */
function streaksOf(lines: LineSignals[], masses: number[]): number[] {
  const found = lines.map(() => 0);
  let start = 0;
  let sum = 0;
  let last = -1;
  const close = (end: number) => {
    for (let at = start; at <= end; at += 1) found[at] = sum;
  };
  lines.forEach((line, at) => {
    if (line.prose <= carries) return;
    if (last >= 0 && at - last > mayStandBetween + 1) {
      close(last);
      start = at;
      sum = 0;
    }
    if (last < 0) start = at;
    sum += masses[at] as number;
    last = at;
  });
  if (last >= 0) close(last);
  return found;
}
