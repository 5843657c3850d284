/** The candidates of a clipping to what each is worth by its own features, and what it is worth that there is none. */
import { weighed } from '../weighed.ts';
import type { Candidates } from './candidates.ts';

/** What each feature adds, by its name. */
export type Weights = Record<string, number>;

/** A paragraph has no worth. */
export type LinearWorths = { worths: (number | null)[]; none: number };

export function linearWorths({ features, absence }: Candidates, weights: Weights): LinearWorths {
  return {
    worths: features.map((line) => line && weighed(line, weights)),
    none: weighed(absence, weights),
  };
}
