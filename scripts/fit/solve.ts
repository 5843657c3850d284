/** A symmetric, positive definite system of linear equations to its solution. */

/** Gaussian elimination; no pivot of such a matrix is nought. */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.of(...row, right[at] as number));
  const size = rows.length;
  for (const [at, pivot] of rows.entries())
    for (const row of rows.slice(at + 1)) {
      const share = (row[at] as number) / (pivot[at] as number);
      for (let place = at; place <= size; place += 1)
        (row[place] as number) -= share * (pivot[place] as number);
    }
  const found = new Float64Array(size);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] as Float64Array;
    const known = found.reduce((sum, value, place) => sum + value * (row[place] as number), 0);
    found[at] = ((row[size] as number) - known) / (row[at] as number);
  }
  return found;
}
