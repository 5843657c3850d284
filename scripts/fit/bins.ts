/** A column of values to a few bins of like size, told apart by bounds: what a tree's splits choose among. */

const sampled = 20_000;

/** Bounds in rising order, one fewer than bins at the most; a value equal to a bound lies below it. */
export function boundsOf(values: Float64Array, bins: number): number[] {
  const every = Math.max(1, Math.floor(values.length / sampled));
  const sample = values.filter((_, at) => at % every === 0).sort();
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
  return Uint8Array.from(values, (value) => {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (bounds[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
