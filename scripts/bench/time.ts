/** Work to the seconds it takes. */

/** Seconds for which all samples are gone through before the clock runs, until the engine has compiled what it will, and then
 *  while it does. */
const warmUp = 6;
const measured = 10;

/** So many passes are clocked together, that each group has its share of what the engine clears away between them. */
const stretch = 5;

/**
 * Of one sample of each group on average: the fastest stretch of passes over all of them, since what slows a pass is not
 * the work. A pass goes through all groups, so that little of a sample is remembered when its turn comes again.
 */
export function secondsPer<Sample>(groups: readonly Sample[][], work: (sample: Sample) => unknown): number[] {
  const passes = (number: number): number[] => {
    const spent = groups.map(() => 0);
    for (let pass = 0; pass < number; pass += 1)
      for (const [at, samples] of groups.entries())
        (spent[at] as number) += secondsOnce(() => {
          for (const sample of samples) work(sample);
        });
    return spent;
  };
  forSeconds(warmUp, () => passes(1));
  const fastest = groups.map(() => Number.POSITIVE_INFINITY);
  forSeconds(measured, () => {
    for (const [at, spent] of passes(stretch).entries())
      fastest[at] = Math.min(fastest[at] as number, spent / stretch);
  });
  return fastest.map((spent, at) => spent / (groups[at] as Sample[]).length);
}

/** Of this program's own work: what others take of the processor meanwhile is not counted. */
export function secondsOnce(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

function forSeconds(seconds: number, work: () => unknown) {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) work();
}
