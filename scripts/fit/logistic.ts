/**
 * Examples, each named signals with their strengths and a yes or a no, to the weights of a logistic regression that
 * tells one from the other.
 */
import type { Weights } from '../../src/article/weighed.ts';
import { solve } from './solve.ts';

/** A signal that an example lacks has no strength. */
export type Example<Name extends string> = { signals: Partial<Record<Name, number>>; yes: boolean };

/** Holds weights near nought that few examples speak for (ridge regression). */
const ridge = 1;
const rounds = 12;

/** The weights of all signals that any example has. */
export function fitAllSignals(examples: Example<string>[]): Weights {
  return fitLogistic(examples, [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))]);
}

/** Newton's method, which for a logistic regression is that of iteratively reweighted least squares. */
export function fitLogistic<Name extends string>(
  examples: Example<Name>[],
  names: readonly Name[],
): { base: number; signals: Record<Name, number> } {
  const places = new Map(names.map((name, at) => [name, at + 1]));
  const rows = examples.map(({ signals, yes }) => ({
    yes,
    strengths: [
      [0, 1] as const,
      ...names.flatMap((name) => {
        const strength = signals[name] ?? 0;
        return strength === 0 ? [] : [[places.get(name) as number, strength] as const];
      }),
    ],
  }));
  const weights = new Float64Array(names.length + 1);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    const curves = Array.from(weights, (_, at) => {
      const row = new Float64Array(weights.length);
      row[at] = at === 0 ? 1e-6 : ridge;
      return row;
    });
    for (const row of rows) {
      const sum = row.strengths.reduce(
        (total, [place, strength]) => total + (weights[place] as number) * strength,
        0,
      );
      const odds = 1 / (1 + Math.exp(-sum));
      for (const [place, strength] of row.strengths) {
        (slopes[place] as number) += (odds - (row.yes ? 1 : 0)) * strength;
        const curve = curves[place] as Float64Array;
        for (const [other, beside] of row.strengths)
          (curve[other] as number) += odds * (1 - odds) * strength * beside;
      }
    }
    solve(curves, slopes).forEach((step, at) => {
      (weights[at] as number) -= step;
    });
  }
  const [base = 0, ...rest] = Array.from(weights, (weight) => Number(weight.toFixed(2)));
  const signals = Object.fromEntries(names.map((name, at) => [name, rest[at]])) as Record<Name, number>;
  return { base, signals };
}
