/** Choices, each some options of which one was taken, to the weights of a multinomial logit that takes the same (McFadden 1974). */
import { solve } from './solve.ts';

/** What speaks for an option, by name; a signal that it lacks has no strength. */
type Option = Record<string, number>;
export type Choice = { options: Option[]; taken: number };

/** Holds weights near nought that few choices speak for (ridge regression). */
const ridge = 1;
const rounds = 12;

/** Newton's method: the likelihood is concave, so that it ends in the one summit. */
export function fitChoices(choices: Choice[], names: readonly string[]): Record<string, number> {
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = choices.map(({ options, taken }) => ({ taken, options: options.map(sparse) }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((weight) => ridge * weight);
    const curves = Array.from(weights, (_, at) => {
      const row = new Float64Array(weights.length);
      row[at] = ridge;
      return row;
    });
    for (const { options, taken } of rows) {
      const mean = new Map<number, number>();
      likelihoods(options.map(worth)).forEach((likelihood, at) => {
        const signals = options[at] as Sparse;
        for (const [place, strength] of signals) {
          (slopes[place] as number) += (likelihood - (at === taken ? 1 : 0)) * strength;
          mean.set(place, (mean.get(place) ?? 0) + likelihood * strength);
        }
        addSquare(curves, signals, likelihood);
      });
      addSquare(curves, [...mean], -1);
    }
    solve(curves, slopes).forEach((step, at) => {
      (weights[at] as number) -= step;
    });
  }
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] as number).toFixed(2))]));

  function sparse(option: Option): Sparse {
    return Object.entries(option).flatMap(([name, strength]) =>
      strength === 0 ? [] : [[places.get(name) as number, strength] as const],
    );
  }

  function worth(signals: Sparse): number {
    return signals.reduce((sum, [place, strength]) => sum + (weights[place] as number) * strength, 0);
  }
}

type Sparse = (readonly [place: number, strength: number])[];

function likelihoods(worths: number[]): number[] {
  const most = Math.max(...worths);
  const odds = worths.map((worth) => Math.exp(worth - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

function addSquare(matrix: Float64Array[], signals: Sparse, times: number): void {
  for (const [place, strength] of signals) {
    const row = matrix[place] as Float64Array;
    for (const [other, beside] of signals) (row[other] as number) += times * strength * beside;
  }
}
