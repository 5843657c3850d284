/** The candidates of a clipping, each with its linear worth, to the rows of numbers by which a forest judges them. */
import type { Candidate } from './candidates.ts';
import { kinOf } from './kin.ts';

/** What the forest knows of a candidate, by name; in the order of the names it is a row. */
export function rowsOf(candidates: Candidate[], worths: number[]): (at: number) => Record<string, number> {
  const lines = candidates[0]?.placed.lines.length ?? 0;
  const kin = kinOf(
    candidates.map(({ placed }, at) => ({ placed, worth: worths[at] as number })),
    lines,
  );
  return (at) => ({ ...(candidates[at] as Candidate).setting(), ...kin[at] });
}
