/** Choices, each some options of which one was taken, to the weights of a multinomial logit that takes the same (McFadden 1974). */
import { solve } from './solve.ts';

/** What speaks for an option, by name; a signal that it lacks has no strength. */
type Option = Record<string, number>;
export type Choice = { options: Option[]; taken: number };

/** Holds weights near nought that few choices speak for (ridge regression). */
const ridge = 4;
const rounds = 16;
/** Of the likelihood's logarithm: what gains less is the summit. */
const leastGain = 0.01;
const shortestStep = 1 / 64;

/** Newton's method: the likelihood is concave, so that it ends in the one summit. A step that overshoots it is halved. */
export function fitChoices(choices: Choice[], names: readonly string[]): Record<string, number> {
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = choices.map(({ options, taken }) => ({ taken, options: options.map(sparse) }));
  let weights = new Float64Array(names.length);
  let loss = lossOf(weights);
  for (let round = 0; round < rounds; round += 1) {
    const step = stepFrom(weights);
    const next = farthest(step);
    if (next === null) break;
    const gain = loss - next.loss;
    ({ weights, loss } = next);
    if (gain < leastGain) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] as number).toFixed(2))]));

  /** The longest share of a step after which the choices are likelier. */
  function farthest(step: Float64Array) {
    for (let share = 1; share >= shortestStep; share /= 2) {
      const tried = weights.map((weight, at) => weight - share * (step[at] as number));
      const found = lossOf(tried);
      if (found < loss) return { weights: tried, loss: found };
    }
    return null;
  }

  function stepFrom(from: Float64Array): Float64Array {
    const slopes = from.map((weight) => ridge * weight);
    const curves = Array.from(from, (_, at) => {
      const row = new Float64Array(from.length);
      row[at] = ridge;
      return row;
    });
    for (const { options, taken } of rows) {
      const mean = new Map<number, number>();
      const worths = options.map((signals) => worthBy(from, signals));
      likelihoods(worths).forEach((likelihood, at) => {
        const signals = options[at] as Sparse;
        for (const [place, strength] of signals) {
          (slopes[place] as number) += (likelihood - (at === taken ? 1 : 0)) * strength;
          mean.set(place, (mean.get(place) ?? 0) + likelihood * strength);
        }
        addSquare(curves, signals, likelihood);
      });
      addSquare(curves, [...mean], -1);
    }
    return solve(curves, slopes);
  }

  /** How unlikely the choices are, with what holds the weights near nought. */
  function lossOf(by: Float64Array): number {
    const held = by.reduce((sum, weight) => sum + (ridge * weight ** 2) / 2, 0);
    return rows.reduce((sum, { options, taken }) => {
      const likelihood = likelihoods(options.map((signals) => worthBy(by, signals)))[taken] as number;
      return sum - Math.log(Math.max(Number.MIN_VALUE, likelihood));
    }, held);
  }

  function sparse(option: Option): Sparse {
    return Object.entries(option).flatMap(([name, strength]) =>
      strength === 0 ? [] : [[places.get(name) as number, strength] as const],
    );
  }
}

type Sparse = (readonly [place: number, strength: number])[];

function worthBy(weights: Float64Array, signals: Sparse): number {
  return signals.reduce((sum, [place, strength]) => sum + (weights[place] as number) * strength, 0);
}

function likelihoods(worths: number[]): number[] {
  const most = worths.reduce((max, worth) => Math.max(max, worth));
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
