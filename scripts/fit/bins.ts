/** A column of values to a few bins of like size, told apart by bounds: what a tree's splits choose among. */

const sampled = 20_000;

/** Bounds in rising order, one fewer than bins at the most; a value equal to a bound lies below it. */
export function boundsOf(values: Float64Array, bins: number): number[] {
  const every = Math.max(1, Math.floor(values.length / sampled));
  const sample = new Float64Array(Math.ceil(values.length / every));
  for (let at = 0; at < sample.length; at += 1) sample[at] = values[at * every] as number;
  sample.sort();
  const distinct = [...new Set(sample)];
  const bounds =
    distinct.length <= bins
      ? distinct.slice(1).map((value, at) => ((distinct[at] as number) + value) / 2)
      : Array.from(
          { length: bins - 1 },
          (_, at) => sample[Math.floor(((at + 1) * sample.length) / bins)] as number,
        );
  return [...new Set(bounds.map((bound) => Number(bound.toPrecision(4))))];
}

export function binned(values: Float64Array, bounds: number[]): Uint8Array {
  const found = new Uint8Array(values.length);
  for (let at = 0; at < found.length; at += 1) {
    const value = values[at] as number;
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (bounds[middle] as number)) high = middle;
      else low = middle + 1;
    }
    found[at] = low;
  }
  return found;
}

/** Rows to those whose values lie in a bin or below it, and those above; by loops, because a list's own filter takes most of a fit's time. */
export function parted(
  rows: Int32Array,
  values: Uint8Array,
  bin: number,
): Record<'atMost' | 'above', Int32Array> {
  const atMost = new Int32Array(rows.length);
  const above = new Int32Array(rows.length);
  let [low, high] = [0, 0];
  for (const row of rows) {
    if ((values[row] as number) <= bin) atMost[low++] = row;
    else above[high++] = row;
  }
  return { atMost: atMost.subarray(0, low), above: above.subarray(0, high) };
}
