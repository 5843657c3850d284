/** The mean of a stretch of values; what lies outside them counts as 0. */
export function mean(values: number[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) sum += values[at] ?? 0;
  return sum / (to - from + 1);
}
