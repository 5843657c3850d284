/** Rows of numbers, each with a yes or a no, to a gradient-boosted forest (Friedman, "Greedy function approximation", 2001). */
import type { Forest, Row, Tree } from '../../src/article/furniture/forest.ts';
import { binned, boundsOf, parted } from './bins.ts';
import { type Random, randomFrom } from '../random.ts';

/**
 * `rate` is how far each tree goes of the way that it shows, `leastWeight` what the rows of a leaf must weigh. Of another
 * seed, another forest: chance shows its trees other rows and features.
 */
export type Growth = { trees: number; depth: number; rate: number; leastWeight: number; seed: number };

export const usual: Growth = { trees: 120, depth: 5, rate: 0.1, leastWeight: 15, seed: 7 };
/** Against leaves that trust few rows: an addend to their weight. */
const ridge = 10;
const bins = 32;
/** Each tree sees some of the rows and asks after some of the features, so that they differ. */
const rowShare = 0.5;
const featureShare = 0.2;

export type Example = { row: Row; yes: boolean; weight: number };
type Column = { bounds: number[]; bins: Uint8Array };
/** Per bin, the sum of the rows' slopes and of their curvatures. */
type Histogram = Float64Array;

/** `known` is each example's score, in log odds, by a forest that this one is to add to: its base is nought, and it learns what that one missed. */
export function fitForest(
  examples: Example[],
  names: readonly string[],
  growth = usual,
  known?: Float64Array,
): Forest {
  const columns = names.map((_, feature): Column => {
    const values = new Float64Array(examples.length);
    for (let at = 0; at < values.length; at += 1)
      values[at] = (examples[at] as Example).row[feature] as number;
    const bounds = boundsOf(values, bins);
    return { bounds, bins: binned(values, bounds) };
  });
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, one) => sum + (one.yes ? one.weight : 0), 0);
  const base = known ? 0 : rounded(Math.log(yes / (total - yes)));
  const scores = known?.slice() ?? new Float64Array(examples.length).fill(base);
  const random = randomFrom(growth.seed);
  const grown = Array.from({ length: growth.trees }, () => {
    const tree = grow(columns, slopesOf(examples, scores), growth, random);
    for (let row = 0; row < scores.length; row += 1) (scores[row] as number) += worthOf(tree, columns, row);
    return withBounds(tree, columns);
  });
  return { names, base, trees: grown };
}

/** First and second derivative of the logistic loss at each row's score. */
function slopesOf(examples: Example[], scores: Float64Array) {
  const slopes = new Float64Array(scores.length);
  const curves = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += 1) {
    const { yes, weight } = examples[row] as Example;
    const odds = 1 / (1 + Math.exp(-(scores[row] as number)));
    slopes[row] = weight * (odds - (yes ? 1 : 0));
    curves[row] = weight * Math.max(1e-6, odds * (1 - odds));
  }
  return { slopes, curves };
}

/** A tree whose splits name bins; `withBounds` turns them into values. */
function grow(
  columns: Column[],
  { slopes, curves }: ReturnType<typeof slopesOf>,
  { depth, rate, leastWeight }: Growth,
  random: Random,
): Tree {
  const rows = Int32Array.from(slopes.keys()).filter(() => random() < rowShare);
  const asked = columns.map((_, feature) => feature).filter(() => random() < featureShare);
  return branch(rows, depth, countsOf(rows));

  function branch(within: Int32Array, levels: number, counts: Histogram): Tree {
    let slope = 0;
    let curve = 0;
    for (const row of within) {
      slope += slopes[row] as number;
      curve += curves[row] as number;
    }
    const split = levels === 0 ? null : bestSplit(counts, slope, curve);
    if (!split) return rounded((-slope / (curve + ridge)) * rate);
    const { bins: values } = columns[split.feature] as Column;
    const { atMost, above } = parted(within, values, split.bin);
    // The smaller branch is counted; what it leaves of the whole is the other.
    const small = countsOf(atMost.length < above.length ? atMost : above);
    const large = counts.map((count, at) => count - (small[at] as number));
    const [left, right] = atMost.length < above.length ? [small, large] : [large, small];
    return [split.feature, split.bin, branch(atMost, levels - 1, left), branch(above, levels - 1, right)];
  }

  function countsOf(within: Int32Array): Histogram {
    const counts = new Float64Array(asked.length * bins * 2);
    asked.forEach((feature, place) => {
      const { bins: values } = columns[feature] as Column;
      const from = place * bins * 2;
      for (const row of within) {
        const at = from + (values[row] as number) * 2;
        (counts[at] as number) += slopes[row] as number;
        (counts[at + 1] as number) += curves[row] as number;
      }
    });
    return counts;
  }

  function bestSplit(counts: Histogram, slope: number, curve: number) {
    const whole = slope ** 2 / (curve + ridge);
    let best: { feature: number; bin: number; gain: number } | null = null;
    for (const [place, feature] of asked.entries()) {
      let left = 0;
      let leftCurve = 0;
      const last = (columns[feature] as Column).bounds.length;
      for (let bin = 0; bin < last; bin += 1) {
        const at = (place * bins + bin) * 2;
        left += counts[at] as number;
        leftCurve += counts[at + 1] as number;
        if (leftCurve < leastWeight || curve - leftCurve < leastWeight) continue;
        const gain =
          left ** 2 / (leftCurve + ridge) + (slope - left) ** 2 / (curve - leftCurve + ridge) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
      }
    }
    return best;
  }
}

function worthOf(tree: Tree, columns: Column[], row: number): number {
  let at = tree;
  while (typeof at !== 'number') {
    const [feature, bin, atMost, above]: Exclude<Tree, number> = at;
    at = ((columns[feature] as Column).bins[row] as number) <= bin ? atMost : above;
  }
  return at;
}

function withBounds(tree: Tree, columns: Column[]): Tree {
  if (typeof tree === 'number') return tree;
  const [feature, bin, atMost, above] = tree;
  const bound = (columns[feature] as Column).bounds[bin] as number;
  return [feature, bound, withBounds(atMost, columns), withBounds(above, columns)];
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
