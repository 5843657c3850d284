/** The candidates of a clipping, each with its linear worth, to the rows of numbers by which a forest judges them. */
import type { Candidate } from './candidates.ts';
import { kinOf } from './kin.ts';

/** The names of a row's values, and a row for each candidate. */
export function rowsOf(candidates: Candidate[], worths: number[]): { names: string[]; rows: number[][] } {
  const lines = candidates[0]?.placed.lines.length ?? 0;
  const kin = kinOf(
    candidates.map(({ placed }, at) => ({ placed, worth: worths[at] as number })),
    lines,
  );
  const rows = candidates.map(({ setting }, at) => ({ ...setting, ...kin[at] }));
  return { names: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}
