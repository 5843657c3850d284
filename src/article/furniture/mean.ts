/** The mean of a stretch of values; what lies outside them counts as 0. */
export function mean(values: number[], from: number, to: number): number {
  let sum = 0;
  const last = Math.min(to, values.length - 1);
  for (let at = Math.max(0, from); at <= last; at += 1) sum += values[at] as number;
  return sum / (to - from + 1);
}
