/** Work to the seconds it takes. */

/** Seconds for which all samples are gone through before the clock runs, until the engine has compiled what it will, and then
 *  while it does. */
const warmUp = 6;
const measured = 5;

/** Of one sample on average: the fastest pass over all of them, since what slows a pass is not the work. */
export function secondsPer<Sample>(samples: readonly Sample[], work: (sample: Sample) => unknown): number {
  const pass = () => {
    for (const sample of samples) work(sample);
  };
  repeat(pass, warmUp);
  return repeat(pass, measured) / samples.length;
}

export function secondsOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** For as many seconds; the fastest turn. */
function repeat(work: () => unknown, seconds: number): number {
  const end = performance.now() + seconds * 1000;
  let fastest = Number.POSITIVE_INFINITY;
  while (performance.now() < end) fastest = Math.min(fastest, secondsOnce(work));
  return fastest;
}
