/** The candidates of a clipping to what each is worth as its headline: above `enough`, it is one. */
import { scorerOf } from '../furniture/forest.ts';
import type { Candidates } from './candidates.ts';
import shippedForest from './forest.json' with { type: 'json' };
import { linearWorths, type Weights } from './linear.ts';
import { rowsOf } from './rows.ts';
import shippedWeights from './weights.json' with { type: 'json' };

export type Judge = { weights: Weights; scoreOf: (row: number[]) => number };

/**
 * `scripts/fit-headline.ts` fits both to labelled clippings: some 780 public pages and made-up ones read by editors, 600
 * whose own metadata name the headline, and the fixtures.
 */
const shipped: Judge = {
  weights: shippedWeights,
  scoreOf: scorerOf(shippedForest as unknown as Parameters<typeof scorerOf>[0]),
};

/** In log odds, of a line that weighed three times as much as the others when the forest learned: some three in ten. */
export const enough = 0.3;

/** So many lines, those with the greatest linear worth, are worth the forest's question. */
const mostAsked = 6;

/** Indices of the lines that are asked about, with what each is worth; the greatest first by what speaks for it alone. */
export function worthsOf(
  candidates: Candidates,
  { weights, scoreOf }: Judge = shipped,
): { at: number; worth: number }[] {
  const linear = linearWorths(candidates, weights);
  const rowOf = rowsOf(candidates, linear, weights);
  return askedAbout(linear.worths).map((at) => ({ at, worth: scoreOf(rowOf(at)) }));
}

export function askedAbout(worths: (number | null)[]): number[] {
  return worths
    .flatMap((worth, at) => (worth === null ? [] : [{ worth, at }]))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostAsked)
    .map(({ at }) => at);
}
